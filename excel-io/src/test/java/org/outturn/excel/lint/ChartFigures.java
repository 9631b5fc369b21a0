package org.outturn.excel.lint;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Whether what a chart draws are cells that its sheet has, and are what those cells say. */
final class ChartFigures {

    private static final MathContext TWELVE_FIGURES = new MathContext(12);

    private final Parts parts;
    private final Map<String, String> sheetParts;
    private final List<String> findings;
    private final Map<String, Cells> read = new HashMap<>();

    /** @param sheetParts the part of each sheet */
    ChartFigures(Parts parts, Map<String, String> sheetParts, List<String> findings) {
        this.parts = parts;
        this.sheetParts = sheetParts;
        this.findings = findings;
    }

    void check(String part, Element chart) throws IOException {
        for (Element drawn : ChartLint.under(chart, "f")) {
            String formula = drawn.getTextContent();
            AreaReference area = new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
            String sheet = area.getFirstCell().getSheetName();
            if (!sheetParts.containsKey(sheet)) {
                findings.add("%s: draws from sheet \"%s\", which is not there".formatted(part, sheet));
                continue;
            }
            Cells cells = cellsOf(sheet);
            if (!cells.hold(area.getFirstCell()) || !cells.hold(area.getLastCell())) {
                findings.add("%s: draws %s, beyond what the sheet holds".formatted(part, formula));
            } else {
                compare(part, (Element) drawn.getParentNode(), area, cells);
            }
        }
    }

    private Cells cellsOf(String sheet) throws IOException {
        if (!read.containsKey(sheet)) {
            Cells cells = new Cells();
            parts.read(sheetParts.get(sheet), cells);
            read.put(sheet, cells);
        }
        return read.get(sheet);
    }

    private void compare(String part, Element reference, AreaReference area, Cells cells) {
        CellReference[] drawn = area.getAllReferencedCells();
        ChartLint.under(reference, "ptCount").stream()
                .map(count -> count.getAttribute("val"))
                .filter(count -> !count.equals(String.valueOf(drawn.length)))
                .forEach(count -> findings.add("%s: counts %s points of %d".formatted(part, count, drawn.length)));
        Map<String, String> points = new HashMap<>();
        ChartLint.under(reference, "pt")
                .forEach(point -> points.put(point.getAttribute("idx"), figures(point.getTextContent())));
        for (int i = 0; i < drawn.length; i++) {
            String address = new CellReference(drawn[i].getRow(), drawn[i].getCol()).formatAsString();
            String says = drawnAs(cells.values.get(address), reference);
            String draws = points.get(String.valueOf(i));
            if (!Objects.equals(says, draws)) {
                findings.add("%s: draws %s where %s says %s".formatted(part, draws, address, says));
            }
        }
    }

    /** Words among figures, such as a mark for a missing value, are drawn as nought. */
    private static String drawnAs(String value, Element reference) {
        boolean figuresOnly = ChartLint.nameOf(reference).equals("numRef");
        return figuresOnly && value != null && !value.matches("-?[0-9.]+") ? "0" : value;
    }

    /** A figure as both write it, without the noise of binary fractions; words as they stand. */
    private static String figures(String text) {
        try {
            BigDecimal rounded = new BigDecimal(text).round(TWELVE_FIGURES);
            return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** What the cells of a sheet say; nothing for blank ones. */
    private static final class Cells extends DefaultHandler {

        private final Map<String, String> values = new HashMap<>();
        private final StringBuilder text = new StringBuilder();
        private int lastRow;
        private int lastColumn;
        private String address = "";

        boolean hold(CellReference cell) {
            return cell.getRow() <= lastRow && cell.getCol() <= lastColumn;
        }

        @Override
        public void startElement(String space, String local, String name, Attributes attributes) {
            text.setLength(0);
            if (name.equals("c")) {
                address = attributes.getValue("r");
                CellReference at = new CellReference(address);
                lastRow = Math.max(lastRow, at.getRow());
                lastColumn = Math.max(lastColumn, at.getCol());
            }
        }

        @Override
        public void characters(char[] letters, int start, int length) {
            text.append(letters, start, length);
        }

        @Override
        public void endElement(String space, String local, String name) {
            if ((name.equals("v") || name.equals("t")) && text.length() > 0) {
                values.merge(address, name.equals("v") ? figures(text.toString()) : text.toString(), String::concat);
            }
        }
    }
}
