package org.outturn.excel.graft;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The sheets of this report in their order, and those of an earlier one that go. Case does not count. */
record ReportNames(List<String> inOrder, Set<String> written, Set<String> retired) {

    static ReportNames of(List<String> inOrder, Set<String> retired) {
        ReportNames names = new ReportNames(List.copyOf(inOrder), ignoringCase(inOrder), ignoringCase(retired));
        if (names.written.size() != inOrder.size()) {
            throw new IllegalArgumentException("A report sheet is named twice: " + inOrder);
        }
        if (retired.stream().anyMatch(names.written::contains)) {
            throw new IllegalArgumentException("A report sheet is both written and retired: " + retired);
        }
        return names;
    }

    /** Every name that a report has or had: no sheet of this name is the user's. */
    Set<String> all() {
        Set<String> all = ignoringCase(written);
        all.addAll(retired);
        return all;
    }

    private static Set<String> ignoringCase(Collection<String> names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(names);
        return set;
    }
}
