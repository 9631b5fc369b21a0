package org.outturn.excel.lint;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Element;

/** How many formats of each sort there are, which is what indexes must stay below. */
record StyleCounts(int cellFormats, int differentials) {

    private static final int MOST_FORMATS = 64_000;

    static StyleCounts of(Parts parts, List<String> findings) throws IOException {
        Element styles = parts.xml("xl/styles.xml");
        int formats = children(styles, "cellXfs", "xf");
        if (formats > MOST_FORMATS) {
            findings.add("%d cell formats are more than Excel takes".formatted(formats));
        }
        inRange(styles, "fontId", children(styles, "fonts", "font"), findings);
        inRange(styles, "fillId", children(styles, "fills", "fill"), findings);
        inRange(styles, "borderId", children(styles, "borders", "border"), findings);
        inRange(styles, "xfId", children(styles, "cellStyleXfs", "xf"), findings);
        return new StyleCounts(formats, children(styles, "dxfs", "dxf"));
    }

    private static void inRange(Element styles, String attribute, int count, List<String> findings) {
        for (Element format : Parts.all(styles, "xf")) {
            String index = format.getAttribute(attribute);
            if (!index.isEmpty() && Integer.parseInt(index) >= count) {
                findings.add("a format has %s %s of %d".formatted(attribute, index, count));
            }
        }
    }

    private static int children(Element styles, String list, String name) {
        List<Element> lists = Parts.all(styles, list);
        return lists.isEmpty()
                ? 0
                : (int) Parts.all(lists.get(0), name).stream()
                        .filter(child -> child.getParentNode() == lists.get(0))
                        .count();
    }
}
