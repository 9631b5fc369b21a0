package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.List;

/**
 * Where every sheet stands before and after. People find their sheets by place, so what is there keeps its
 * order, and a new report sheet stands beside those that the report puts next to it.
 */
record SheetOrder(List<String> before, List<String> after) {

    SheetOrder {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static SheetOrder of(List<String> before, ReportNames report) {
        List<String> after = new ArrayList<>(before);
        after.removeIf(report.retired()::contains);
        int place = 0;
        for (String name : report.inOrder()) {
            int found = indexOf(after, name);
            if (found < 0) {
                found = Math.max(place, startFor(name, after, report));
                after.add(found, name);
            }
            place = found + 1;
        }
        return new SheetOrder(before, after);
    }

    /** The first of the report goes before the next one that is there; with none there, before all. */
    private static int startFor(String name, List<String> after, ReportNames report) {
        List<String> inOrder = report.inOrder();
        if (inOrder.indexOf(name) > 0) {
            return 0;
        }
        return inOrder.stream()
                .mapToInt(next -> indexOf(after, next))
                .filter(index -> index >= 0)
                .findFirst()
                .orElse(0);
    }

    /** The new place of the sheet that stood at the old one; -1 where it is gone. */
    int moved(int oldIndex) {
        return oldIndex >= 0 && oldIndex < before.size() ? indexOf(after, before.get(oldIndex)) : -1;
    }

    int indexOf(String name) {
        return indexOf(after, name);
    }

    boolean changesSheets() {
        return !before.equals(after);
    }

    private static int indexOf(List<String> names, String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
