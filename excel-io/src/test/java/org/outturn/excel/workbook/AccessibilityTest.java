package org.outturn.excel.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxfs;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.Contrast;

/** What everybody must be able to get from every sheet of every workbook, whatever they see of it. */
class AccessibilityTest {

    private static final int HEADING_1 = 16;
    private static final String WHITE = "FFFFFF";
    private static final Pattern DESCRIBED = Pattern.compile("<(?:\\w+:)?cNvPr [^>]*descr=\"[^\"]{20,}\"");
    /** A figure, and then where the others are. */
    private static final Pattern TOLD = Pattern.compile(
            ".*\\d.*[.] The figures are in rows (\\d+) to (\\d+) of this sheet, table (\\w+)[.]", Pattern.DOTALL);

    private static final Pattern SHOWN = Pattern.compile("<(?:\\w+:)?(?:graphicFrame|pic)[ >]");
    /** The band of a range lies behind the lines; its bounds stand in the table and in the chart's description. */
    private static final String BAND = Brand.STANDARD.band();

    /** What parts the pieces of one bar from each other: it is meant to look like the page. */
    private static final Pattern GAP =
            Pattern.compile("<a:ln><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></a:ln>");

    private static final Pattern SERIES = Pattern.compile("<c:ser>.*?</c:ser>", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("srgbClr val=\"([0-9A-Fa-f]{6})\"");
    private static final Pattern COLOURED_WORD = Pattern.compile("(?:Red|Amber|Green|Pass|Fail|Warning)$");

    @TempDir
    private static Path folder;

    private static List<Path> files;

    @BeforeAll
    static void write() throws IOException {
        Path fresh = folder.resolve("new.xlsx");
        MonitoringWorkbook.create(fresh, "Anyshire", "Housing", FinancialYear.startingApril(2026));
        files = List.of(
                fresh,
                WrittenExamples.yearEnd(),
                WrittenExamples.september(),
                WrittenExamples.october(),
                WrittenExamples.corporate(),
                WrittenExamples.publishedYearEnd(),
                WrittenExamples.publishedOctober());
    }

    static List<Path> files() {
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_document_says_its_title_and_its_language(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isNotBlank();
            assertThat(workbook.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getLanguageProperty())
                    .contains("en-GB");
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_sheet_opens_with_its_title_in_a1_marked_as_a_heading(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFSheet sheet : sheets(workbook)) {
                XSSFCell title = sheet.getRow(0).getCell(0);
                assertThat(title.getStringCellValue()).as(sheet.getSheetName()).isNotBlank();
                assertThat(namedStyle(workbook, title)).as(sheet.getSheetName()).contains(HEADING_1);
            }
        }
    }

    private static Optional<Integer> namedStyle(XSSFWorkbook workbook, XSSFCell cell) {
        long format = cell.getCellStyle().getCoreXf().getXfId();
        return workbook.getStylesSource().getCTStylesheet().getCellStyles().getCellStyleList().stream()
                .filter(style -> style.getXfId() == format)
                .map(CTCellStyle::getBuiltinId)
                .map(Math::toIntExact)
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothing_is_merged_or_hidden(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFSheet sheet : sheets(workbook)) {
                int index = workbook.getSheetIndex(sheet);
                assertThat(sheet.getNumMergedRegions()).as(sheet.getSheetName()).isZero();
                assertThat(workbook.isSheetHidden(index) || workbook.isSheetVeryHidden(index))
                        .as(sheet.getSheetName())
                        .isFalse();
                sheet.forEach(row -> assertThat(row.getZeroHeight()).isFalse());
                for (int column = 0; column < 40; column++) {
                    assertThat(sheet.isColumnHidden(column))
                            .as(sheet.getSheetName())
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_table_has_a_name_a_summary_and_a_heading_over_each_column(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFSheet sheet : sheets(workbook)) {
                for (XSSFTable table : sheet.getTables()) {
                    assertThat(names.add(table.getName().toLowerCase(Locale.ROOT)))
                            .as(table.getName())
                            .isTrue();
                    assertThat(table.getCTTable().xmlText())
                            .as(table.getName())
                            .containsPattern("altTextSummary=\"[^\"]{10,}\"");
                    assertHeadings(sheet, table);
                }
            }
        }
    }

    private static void assertHeadings(XSSFSheet sheet, XSSFTable table) {
        Set<String> headings = new HashSet<>();
        for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
            String heading =
                    sheet.getRow(table.getStartRowIndex()).getCell(column).getStringCellValue();
            assertThat(heading).as(table.getName()).isNotBlank();
            assertThat(headings.add(heading.toLowerCase(Locale.ROOT)))
                    .as(heading)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_chart_and_picture_is_described(Path file) throws IOException {
        for (String drawing : parts(file, "xl/drawings/drawing")) {
            long shown = SHOWN.matcher(drawing).results().count();

            assertThat(DESCRIBED.matcher(drawing).results().count())
                    .isEqualTo(shown)
                    .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_charts_description_says_its_main_figure_and_where_all_of_them_stand(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFSheet sheet : sheets(workbook)) {
                for (String description : chartDescriptions(sheet)) {
                    Matcher told = TOLD.matcher(description);
                    assertThat(told.matches()).as(description).isTrue();
                    XSSFTable table = workbook.getTable(told.group(3));
                    assertThat(table.getXSSFSheet()).as(description).isEqualTo(sheet);
                    assertThat(Integer.parseInt(told.group(1))).as(description).isEqualTo(table.getStartRowIndex() + 2);
                    assertThat(Integer.parseInt(told.group(2)))
                            .as(description)
                            .isEqualTo(table.getEndRowIndex() + 1 - table.getTotalsRowCount());
                }
            }
        }
    }

    private static List<String> chartDescriptions(XSSFSheet sheet) {
        if (sheet.getDrawingPatriarch() == null) {
            return List.of();
        }
        return sheet.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().stream()
                .filter(CTTwoCellAnchor::isSetGraphicFrame)
                .map(anchor -> anchor.getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void all_text_stands_out_from_its_ground(Path file) throws IOException {
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFCellStyle style : stylesUsed(workbook)) {
                String ink = hex(style.getFont().getXSSFColor(), "000000");
                boolean filled = style.getFillPattern() != FillPatternType.NO_FILL;
                String ground = filled ? hex(style.getFillForegroundXSSFColor(), WHITE) : WHITE;
                assertThat(Contrast.between(ink, ground))
                        .as("%s on %s", ink, ground)
                        .isGreaterThanOrEqualTo(Contrast.TEXT);
            }
            for (CTDxf format : conditionalFormats(workbook)) {
                assertThat(contrastOf(format)).as(format.xmlText()).isGreaterThanOrEqualTo(Contrast.TEXT);
            }
        }
    }

    private static Set<XSSFCellStyle> stylesUsed(XSSFWorkbook workbook) {
        Set<XSSFCellStyle> styles = new HashSet<>();
        sheets(workbook)
                .forEach(sheet ->
                        sheet.forEach(row -> row.forEach(cell -> styles.add(((XSSFCell) cell).getCellStyle()))));
        return styles;
    }

    private static List<CTDxf> conditionalFormats(XSSFWorkbook workbook) {
        CTDxfs formats = workbook.getStylesSource().getCTStylesheet().getDxfs();
        return formats == null ? List.of() : formats.getDxfList();
    }

    private static double contrastOf(CTDxf format) {
        String ink = format.isSetFont() && format.getFont().sizeOfColorArray() > 0
                ? hex(format.getFont().getColorArray(0).getRgb())
                : "000000";
        String ground = format.isSetFill()
                        && format.getFill().isSetPatternFill()
                        && format.getFill().getPatternFill().isSetBgColor()
                ? hex(format.getFill().getPatternFill().getBgColor().getRgb())
                : WHITE;
        return Contrast.between(ink, ground);
    }

    private static String hex(XSSFColor colour, String standard) {
        return colour == null || colour.getARGBHex() == null
                ? standard
                : colour.getARGBHex().substring(2);
    }

    private static String hex(byte[] rgb) {
        StringBuilder digits = new StringBuilder();
        for (byte part : rgb) {
            digits.append("%02X".formatted(part));
        }
        return digits.substring(digits.length() - 6);
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_bar_of_a_chart_stands_out_from_the_page(Path file) throws IOException {
        for (String chart : parts(file, "xl/charts/chart")) {
            List<String> colours = SERIES.matcher(GAP.matcher(chart).replaceAll(""))
                    .results()
                    .flatMap(series -> COLOUR.matcher(series.group()).results())
                    .map(found -> found.group(1))
                    .filter(colour -> !colour.equals(BAND))
                    .toList();

            assertThat(colours)
                    .isNotEmpty()
                    .allSatisfy(colour -> assertThat(Contrast.between(colour, WHITE))
                            .as(colour)
                            .isGreaterThanOrEqualTo(Contrast.PICTURE));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_word_that_is_coloured_has_its_symbol_before_it(Path file) throws IOException {
        if (file.getFileName().toString().startsWith("published")) {
            return;
        }
        try (XSSFWorkbook workbook = open(file)) {
            for (XSSFSheet sheet : sheets(workbook)) {
                sheet.forEach(row -> row.forEach(cell -> {
                    Matcher word = COLOURED_WORD.matcher(cell.toString());
                    if (word.find() && cell.toString().length() <= 10) {
                        assertThat(cell.toString()).as(sheet.getSheetName()).matches("[■▲●] \\w+");
                    }
                }));
            }
        }
    }

    private static List<String> parts(Path file, String prefix) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(part -> part.getName().startsWith(prefix))
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    private static List<XSSFSheet> sheets(XSSFWorkbook workbook) {
        return Stream.iterate(0, index -> index + 1)
                .limit(workbook.getNumberOfSheets())
                .map(workbook::getSheetAt)
                .toList();
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }
}
