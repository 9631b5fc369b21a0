package org.outturn.excel.poi;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.core.money.Unit;
import org.outturn.excel.graft.ReportGraft;
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
        try (XSSFWorkbook workbook = new NewWorkbook()) {
            PublishedWorkbook writer = new PublishedWorkbook(workbook, unit);
            sheets.forEach(sheet -> workbook.createSheet(sheet.tab()));
            sheets.forEach(sheet -> writer.write(sheet, toContents, contents));
            List<String> names = sheets.stream().map(SheetLayout::tab).toList();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ReportGraft.write(
                    EmptyWorkbook.of(about, ReportStyle.PUBLICATION),
                    EmptyWorkbook.bytes(workbook),
                    names,
                    Map.of(),
                    Set.of(EmptyWorkbook.SHEET),
                    bytes);
            return bytes.toByteArray();
        }
    }

    private void write(SheetLayout layout, String toContents, String contents) {
        XSSFSheet sheet = workbook.getSheet(layout.tab());
        new SheetWriter(sheet, SheetPlan.withoutGaps(layout), styles, unit).write("");
        int line = layout.preamble().indexOf(toContents);
        if (line >= 0) {
            XSSFCell cell = sheet.getRow(line + 1).getCell(0);
            Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'%s'!A1".formatted(contents));
            cell.setHyperlink(link);
            cell.setCellStyle(styles.link());
            cell.getRow().setHeightInPoints(ReportStyle.PUBLICATION.rowHeight(1));
        }
    }
}
