package org.outturn.excel.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.core.money.Unit;
import org.outturn.excel.graft.ReportGraft;
import org.outturn.excel.graft.StreamedRows;
import org.outturn.excel.graft.UnpackedWorkbook;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.ReportStyle;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.SheetPlan;

/** Writes a workbook of values for publication, with nothing of the team's own in it. */
public final class PublishedWorkbook {

    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final Unit unit;

    private PublishedWorkbook(XSSFWorkbook workbook, Unit unit) {
        this.workbook = workbook;
        this.unit = unit;
        this.styles = new Styles(workbook, unit, Brand.STANDARD, ReportStyle.PUBLICATION);
    }

    /** What a published document says of itself. */
    public record About(String title, String creator, LocalDate created) {}

    /**
     * Writes the sheets.
     *
     * @param toContents the words of the line, in a sheet's preamble, that leads to the contents list
     * @param contents the name of the sheet that it leads to
     */
    public static byte[] write(List<SheetLayout> sheets, About about, Unit unit, String toContents, String contents)
            throws IOException {
        try (NewWorkbook workbook = new NewWorkbook()) {
            PublishedWorkbook writer = new PublishedWorkbook(workbook, unit);
            sheets.forEach(sheet -> workbook.createSheet(sheet.tab()));
            Map<String, StreamedRows> cells = new LinkedHashMap<>();
            sheets.forEach(sheet -> cells.put(sheet.tab(), writer.write(sheet, toContents, contents)));
            List<String> names = sheets.stream().map(SheetLayout::tab).toList();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ReportGraft.write(
                    UnpackedWorkbook.read(EmptyWorkbook.of(about, ReportStyle.PUBLICATION)),
                    workbook.toLoose(),
                    names,
                    cells,
                    Set.of(EmptyWorkbook.SHEET),
                    bytes);
            return bytes.toByteArray();
        }
    }

    private SheetCells write(SheetLayout layout, String toContents, String contents) {
        XSSFSheet sheet = workbook.getSheet(layout.tab());
        SheetCells cells = new SheetWriter(sheet, SheetPlan.withoutGaps(layout), styles, unit).write("");
        int row = layout.preamble().indexOf(toContents) + 2;
        if (layout.preamble().contains(toContents)) {
            SheetWriter.link(sheet, "A" + row, "'%s'!A1".formatted(contents));
            cells.text(row, 0, toContents, styles.link());
            cells.setHeight(row, ReportStyle.PUBLICATION.rowHeight(1));
        }
        return cells;
    }
}
