package org.outturn.excel.graft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tree of a part is the one that the JDK's own parser makes of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartTreeTest {

    private static String byJdk(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setCoalescing(true);
        return XmlText.text(factory.newDocumentBuilder().parse(new ByteArrayInputStream(part)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<a>\r\n <b c=\"1\"/>\r\n</a>\n",
                "<a z=\"1\" b=\"2\" m=\"3\"/>",
                "<a xmlns=\"urn:one\"><b xmlns=\"\"><c xmlns=\"urn:two\"/></b></a>",
                "<x:a xmlns:x=\"urn:one\" xmlns:y=\"urn:two\" y:b=\"1\" b=\"2\"><y:c x:d=\"\"/></x:a>",
                "<a xml:space=\"preserve\"> two  spaces </a>",
                "<a>one<![CDATA[ <two> & ]]>three</a>",
                "<a>one<!-- said by nobody -->two</a>",
                "<?mso-application progid=\"Excel.Sheet\"?><a><?here and there?></a><!-- the end -->",
                "<a b=\"&lt;&amp;&quot;&#10;&#x9;&#13;\">&lt;&gt;&amp;&apos;&#163;&#x20AC;</a>",
                "<a b=\"line\nbreak\tand tab\"/>",
                "<a>£ \u20AC \uD83D\uDE00</a>"
            })
    void a_part_has_the_tree_that_another_parser_makes_of_it(String xml) throws Exception {
        byte[] part = xml.getBytes(StandardCharsets.UTF_8);

        assertThat(XmlText.text(PartTree.of(part))).isEqualTo(byJdk(part));
    }

    @Test
    void so_has_every_part_of_a_workbook() throws Exception {
        Map<String, byte[]> parts = new PackageReader(1 << 24).read(UserWorkbook.plain());

        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                assertThat(XmlText.text(PartTree.of(part.getValue())))
                        .as(part.getKey())
                        .isEqualTo(byJdk(part.getValue()));
            }
        }
        assertThat(parts).containsKey("xl/workbook.xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<a>",
                "<a/>more",
                "<a b=\"1\" b=\"2\"/>",
                "<x:a/>",
                "<a>&unknown;</a>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>"
            })
    void what_is_no_sound_part_is_refused(String xml) {
        byte[] part = xml.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Xml.parse(part, "xl/workbook.xml"))
                .isInstanceOf(GraftException.class)
                .hasMessageContaining("its part xl/workbook.xml is not readable XML");
    }
}
