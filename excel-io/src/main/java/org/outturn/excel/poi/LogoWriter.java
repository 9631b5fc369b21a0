package org.outturn.excel.poi;

import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.outturn.excel.layout.Logo;
import org.outturn.excel.layout.SheetPlan;

/** Sets a logo at the top right of a sheet, above its first table and as large as there is room. */
final class LogoWriter {

    private static final double MOST_WIDTH = 230;
    private static final int DOTS_OF_CHARACTER = 7;
    private static final double DOTS_OF_POINT = 96.0 / 72;

    private final XSSFSheet sheet;
    private final SheetCells cells;
    private final List<Integer> widths;
    private final double height;

    LogoWriter(XSSFSheet sheet, SheetCells cells, SheetPlan plan) {
        this.sheet = sheet;
        this.cells = cells;
        this.widths = plan.widths();
        this.height = heightAbove(plan.tablePlaces().get(0).headingRow() - 1) - 4;
    }

    void draw(Logo logo) {
        double scale = Math.min(MOST_WIDTH / logo.width(), height / logo.height());
        double right = leftOf(widths.size());
        double left = right - logo.width() * scale;
        XSSFClientAnchor anchor = new XSSFClientAnchor();
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        int column = columnAt(left);
        anchor.setCol1(column);
        anchor.setDx1(dots(left - leftOf(column)));
        anchor.setCol2(widths.size());
        int row = rowAt(logo.height() * scale);
        anchor.setRow2(row);
        anchor.setDy2(dots(logo.height() * scale - heightAbove(row)));
        int index = sheet.getWorkbook()
                .addPicture(logo.image(), logo.isPng() ? Workbook.PICTURE_TYPE_PNG : Workbook.PICTURE_TYPE_JPEG);
        XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, index);
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(logo.description());
    }

    private static int dots(double dots) {
        return (int) Math.round(dots * Units.EMU_PER_PIXEL);
    }

    /** How far a column is from the left edge. */
    private double leftOf(int column) {
        return widths.subList(0, column).stream()
                .mapToDouble(width -> width * DOTS_OF_CHARACTER)
                .sum();
    }

    private int columnAt(double distance) {
        int column = 0;
        while (column + 1 < widths.size() && leftOf(column + 1) <= distance) {
            column++;
        }
        return column;
    }

    private double heightAbove(int row) {
        double points = 0;
        for (int above = 1; above <= row; above++) {
            points += cells.height(above);
        }
        return points * DOTS_OF_POINT;
    }

    private int rowAt(double distance) {
        int row = 0;
        while (heightAbove(row + 1) <= distance) {
            row++;
        }
        return row;
    }
}
