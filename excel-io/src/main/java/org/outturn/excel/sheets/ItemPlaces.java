package org.outturn.excel.sheets;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.outturn.ReportItem;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TablePlace;

/** Where each item's rows stand on a sheet, so that one click on a figure shows all that it is made of. */
final class ItemPlaces {

    private final Map<String, String> places = new LinkedHashMap<>();

    private ItemPlaces() {}

    /**
     * Places in the first table of a sheet whose rows of one item stand together.
     *
     * @param preamble as on the sheet itself
     * @param items the item of each row, top to bottom
     * @param columns how many columns the table has
     */
    static ItemPlaces of(String tab, List<String> preamble, List<String> items, int columns) {
        TableLayout<String> table = TableLayout.of("rows", "", List.of(Column.text("Item", 1, name -> name)), items);
        int row = new SheetPlan(SheetLayout.of(tab, "", preamble, List.of(table)))
                .placeOf(table.name())
                .firstRow();
        ItemPlaces found = new ItemPlaces();
        int first = row;
        for (int i = 0; i < items.size(); i++) {
            boolean ends =
                    i + 1 == items.size() || !ReportItem.key(items.get(i)).equals(ReportItem.key(items.get(i + 1)));
            if (ends) {
                found.places.put(
                        ReportItem.key(items.get(i)),
                        "%s!A%d:%s%d"
                                .formatted(TablePlace.quoted(tab), first, TablePlace.letters(columns - 1), row + i));
                first = row + i + 1;
            }
        }
        return found;
    }

    /** All rows of an item as a place that a link can lead to; blank where it has none. */
    String of(String item) {
        return places.getOrDefault(ReportItem.key(item), "");
    }
}
