package org.outturn.testworkbooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/**
 * What a person hears who has a workbook read: sheet by sheet in rows, left to right, each figure as it is shown under
 * the heading of its column, where links lead, what tables hold, and pictures by their descriptions. Nothing of colour,
 * place or shape is in it, so what it does not say is not said.
 */
public final class ReadAloud {

    private final XSSFSheet sheet;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);
    private final Map<Integer, List<String>> pictures = new TreeMap<>();

    private ReadAloud(XSSFSheet sheet) {
        this.sheet = sheet;
        formatter.setUseCachedValuesForFormulaCells(true);
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getDrawingPatriarch()
                    .getCTDrawing()
                    .getTwoCellAnchorList()
                    .forEach(anchor -> pictures.computeIfAbsent(anchor.getFrom().getRow(), row -> new ArrayList<>())
                            .add(describe(anchor)));
        }
    }

    private static String describe(CTTwoCellAnchor anchor) {
        CTNonVisualDrawingProps said = anchor.isSetGraphicFrame()
                ? anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr()
                : anchor.getPic().getNvPicPr().getCNvPr();
        return "[Picture] %s. %s".formatted(said.getTitle(), said.getDescr());
    }

    /** Writes what is heard of a workbook to standard output. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        lines(Path.of(args[0])).forEach(out::println);
    }

    /** Everything that is heard of a workbook. */
    public static List<String> lines(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                lines.add("[Sheet] " + sheet.getSheetName());
                lines.addAll(new ReadAloud(sheet).lines());
            }
        }
        return lines;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            lines.addAll(pictures.getOrDefault(row, List.of()));
            for (XSSFTable table : sheet.getTables()) {
                if (table.getStartRowIndex() == row) {
                    lines.add("[Table] " + describe(table));
                }
            }
            if (sheet.getRow(row) != null) {
                String heard = heard(sheet.getRow(row));
                if (!heard.isEmpty()) {
                    lines.add(heard);
                }
            }
        }
        pictures.forEach((row, below) -> lines.addAll(row > sheet.getLastRowNum() ? below : List.of()));
        return lines;
    }

    private static String describe(XSSFTable table) {
        String summary = table.getCTTable().xmlText().replaceAll("(?s).*altTextSummary=\"([^\"]*)\".*", "$1");
        return "%s, %d columns, %d rows: %s"
                .formatted(table.getName(), table.getColumnCount(), table.getRowCount() - 1, summary);
    }

    private String heard(XSSFRow row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            XSSFCell cell = row.getCell(column);
            String text = cell == null ? "" : formatter.formatCellValue(cell).strip();
            if (!text.isEmpty()) {
                cells.add(headingOf(cell) + text + leadsTo(cell));
            }
        }
        return String.join(" | ", cells);
    }

    /** A screen reader says the heading of a table's column with a figure. */
    private String headingOf(XSSFCell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return "";
        }
        return sheet.getTables().stream()
                .filter(table -> holds(table, cell))
                .map(table -> sheet.getRow(table.getStartRowIndex()).getCell(cell.getColumnIndex()) + ": ")
                .findFirst()
                .orElse("");
    }

    /** Below the headings, in the total row too. */
    private static boolean holds(XSSFTable table, XSSFCell cell) {
        return cell.getRowIndex() > table.getStartRowIndex()
                && cell.getRowIndex() <= table.getEndRowIndex()
                && cell.getColumnIndex() <= table.getEndColIndex();
    }

    private static String leadsTo(XSSFCell cell) {
        return cell.getHyperlink() == null
                ? ""
                : " (link to %s)".formatted(cell.getHyperlink().getLocation());
    }
}
