package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.excel.graft.Grafting.edited;
import static org.outturn.excel.graft.Grafting.graft;
import static org.outturn.excel.graft.Grafting.open;
import static org.outturn.excel.graft.Grafting.text;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class StyleGraftTest {

    private static final String STYLES = "xl/styles.xml";

    @Test
    void the_users_styles_stay_where_they_are() throws GraftException {
        byte[] user = UserWorkbook.plain();

        StyleSheet before = styles(user);
        StyleSheet after = styles(graft(user, DonorWorkbook.report()));

        for (String list : List.of("fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs", "numFmts")) {
            assertThat(texts(after, list))
                    .as(list)
                    .startsWith(texts(before, list).toArray(new String[0]));
        }
    }

    @Test
    void fonts_stand_in_the_order_and_colours_in_the_length_of_the_schema() {
        String styles = text(graft(UserWorkbook.plain(), DonorWorkbook.report()), STYLES);

        assertThat(styles)
                .contains("<font><b val=\"true\"/><sz val=\"16.0\"/><color rgb=\"FF1F3864\"/><name val=\"Calibri\"/>")
                .doesNotContainPattern(Pattern.compile("rgb=\"[0-9A-Fa-f]{6}\""));
    }

    @Test
    void a_named_style_that_the_user_lacks_is_added_with_its_name() throws IOException {
        byte[] grafted = graft(UserWorkbook.plain(), DonorWorkbook.report());

        assertThat(text(grafted, STYLES))
                .contains("<cellStyles count=\"2\"><cellStyle builtinId=\"0\" name=\"Normal\" xfId=\"0\"/>"
                        + "<cellStyle builtinId=\"16\" name=\"Heading 1\" xfId=\"1\"/></cellStyles>");
        assertThat(headingFormat(grafted)).isEqualTo(1);
    }

    @Test
    void a_named_style_that_the_user_has_is_used() throws IOException {
        byte[] user = edited(
                UserWorkbook.plain(),
                STYLES,
                xml -> xml.replaceFirst(
                                "<cellStyleXfs count=\"1\">(.*?)</cellStyleXfs>",
                                "<cellStyleXfs count=\"3\">$1$1$1</cellStyleXfs>")
                        .replace(
                                "</cellXfs>",
                                "</cellXfs><cellStyles count=\"1\">"
                                        + "<cellStyle name=\"heading 1\" xfId=\"2\" builtinId=\"16\"/></cellStyles>"));

        byte[] grafted = graft(user, DonorWorkbook.report());

        assertThat(styles(grafted).entries("cellStyles")).hasSize(1);
        assertThat(headingFormat(grafted)).isEqualTo(2);
    }

    @Test
    void a_workbook_without_styles_is_given_some() throws IOException {
        byte[] user = edited(
                edited(
                        UserWorkbook.plain(),
                        "xl/_rels/workbook.xml.rels",
                        xml -> xml.replaceFirst("<Relationship [^>]*styles.xml[^>]*/>", "")),
                ContentTypes.PART,
                xml -> xml.replaceFirst("<Override [^>]*PartName=\"/xl/styles.xml\"[^>]*/>", ""));

        try (XSSFWorkbook book = open(graft(user, DonorWorkbook.report()))) {
            assertThat(book.getSheet("Outturn summary")
                            .getRow(1)
                            .getCell(1)
                            .getCellStyle()
                            .getDataFormatString())
                    .isEqualTo("0.000;-0.000");
        }
    }

    @Test
    void a_number_format_keeps_its_meaning_where_the_user_has_another_under_its_number() throws IOException {
        try (XSSFWorkbook book = open(graft(UserWorkbook.plain(), DonorWorkbook.report()))) {
            XSSFCellStyle ours =
                    book.getSheet("Outturn summary").getRow(1).getCell(1).getCellStyle();
            XSSFCellStyle theirs = book.getSheet("Budget").getRow(1).getCell(1).getCellStyle();

            assertThat(ours.getDataFormat()).isNotEqualTo(theirs.getDataFormat());
            assertThat(theirs.getDataFormatString()).isEqualTo("#,##0.00 \"mine\"");
        }
    }

    @Test
    void elements_moved_into_a_part_that_prefixes_its_own_keep_their_namespace() throws IOException {
        byte[] user = edited(
                UserWorkbook.plain(),
                STYLES,
                xml -> xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replace("xmlns=", "xmlns:x="));

        byte[] grafted = graft(user, DonorWorkbook.report());

        assertThat(graft(grafted, DonorWorkbook.report())).isEqualTo(grafted);
        assertThat(headingFormat(grafted)).isEqualTo(1);
    }

    private static int headingFormat(byte[] workbook) throws IOException {
        try (XSSFWorkbook book = open(workbook)) {
            XSSFCellStyle style = book.getSheet("Cover").getRow(0).getCell(0).getCellStyle();
            assertThat(style.getFont().getFontHeightInPoints()).isEqualTo((short) 16);
            return (int) style.getCoreXf().getXfId();
        }
    }

    private static StyleSheet styles(byte[] workbook) throws GraftException {
        return new StyleSheet(Xml.parse(Grafting.parts(workbook).get(STYLES), STYLES));
    }

    private static List<String> texts(StyleSheet styles, String list) {
        return styles.entries(list).stream().map(CanonicalStyle::text).toList();
    }
}
