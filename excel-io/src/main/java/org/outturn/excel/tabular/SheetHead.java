package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** What stands in a sheet's XML before its rows. */
final class SheetHead {

    /** Hiding "all the rest" reaches to the last column of a sheet; nobody is helped by its letters. */
    static final int MOST_NAMED = 20;

    private SheetHead() {}

    /** The letters of the hidden columns, from left to right. */
    static List<String> hiddenColumns(XmlPart xml) throws IOException, XMLStreamException {
        List<String> hidden = new ArrayList<>();
        while (xml.next() && !xml.starts("sheetData")) {
            if (xml.starts("col") && xml.isOn("hidden")) {
                int first = number(xml, "min");
                int last = Math.min(number(xml, "max"), first + MOST_NAMED - 1);
                for (int column = first; column <= last && hidden.size() < MOST_NAMED; column++) {
                    hidden.add(CellAddress.columnName(column - 1));
                }
            }
        }
        return hidden;
    }

    private static int number(XmlPart xml, String attribute) throws DamagedPartException {
        try {
            return Math.max(1, Integer.parseInt(xml.attribute(attribute).orElse("")));
        } catch (NumberFormatException e) {
            throw new DamagedPartException("a sheet of it describes columns that have no number");
        }
    }
}
