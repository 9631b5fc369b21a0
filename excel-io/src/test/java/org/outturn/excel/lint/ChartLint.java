package org.outturn.excel.lint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Whether charts have their elements in order, axes and series whole, and are described for those who cannot see them. */
final class ChartLint {

    private static final List<String> AXIS = List.of(
            "axId",
            "scaling",
            "delete",
            "axPos",
            "majorGridlines",
            "minorGridlines",
            "title",
            "numFmt",
            "majorTickMark",
            "minorTickMark",
            "tickLblPos",
            "spPr",
            "txPr",
            "crossAx",
            "crosses",
            "crossesAt",
            "crossBetween",
            "majorUnit",
            "minorUnit",
            "auto",
            "lblAlgn",
            "lblOffset",
            "tickLblSkip",
            "tickMarkSkip",
            "noMultiLvlLbl");

    /** What each element may hold, in the order that the format wants. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "chart",
            List.of("title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"),
            "barChart",
            List.of("barDir", "grouping", "varyColors", "ser", "dLbls", "gapWidth", "overlap", "serLines", "axId"),
            "lineChart",
            List.of("grouping", "varyColors", "ser", "dLbls", "dropLines", "hiLowLines", "marker", "smooth", "axId"),
            "areaChart",
            List.of("grouping", "varyColors", "ser", "dLbls", "dropLines", "axId"),
            "ser",
            List.of(
                    "idx",
                    "order",
                    "tx",
                    "spPr",
                    "invertIfNegative",
                    "marker",
                    "dPt",
                    "dLbls",
                    "trendline",
                    "errBars",
                    "cat",
                    "val",
                    "smooth"),
            "catAx",
            AXIS,
            "valAx",
            AXIS,
            "plotArea",
            List.of("layout", "areaChart", "barChart", "lineChart", "catAx", "valAx", "spPr"));

    private static final Set<String> KINDS = Set.of("barChart", "lineChart", "areaChart");

    private final Parts parts;
    private final ChartFigures figures;
    private final List<String> findings;

    ChartLint(Parts parts, ChartFigures figures, List<String> findings) {
        this.parts = parts;
        this.figures = figures;
        this.findings = findings;
    }

    void run() throws IOException {
        for (String part : parts.names()) {
            if (part.matches("xl/drawings/drawing\\d+\\.xml")) {
                described(part);
            } else if (part.matches("xl/charts/chart\\d+\\.xml")) {
                chart(part, parts.xml(part));
            }
        }
    }

    private void described(String part) throws IOException {
        for (Element drawn : Parts.all(parts.xml(part), "xdr:cNvPr")) {
            if (drawn.getAttribute("descr").isBlank()) {
                say(part, "\"%s\" has no description".formatted(drawn.getAttribute("name")));
            }
        }
    }

    private void chart(String part, Element root) throws IOException {
        order(part, root);
        List<Element> areas = under(root, "plotArea");
        if (areas.size() != 1 || under(root, "title").isEmpty()) {
            say(part, "needs a title and one plot area");
            return;
        }
        Set<String> axes = children(areas.get(0)).stream()
                .filter(child -> nameOf(child).endsWith("Ax"))
                .map(axis -> value(axis, "axId"))
                .collect(Collectors.toSet());
        under(root, "crossAx").forEach(cross -> axis(part, axes, cross));
        Set<String> numbers = new HashSet<>();
        for (Element kind : children(areas.get(0))) {
            if (KINDS.contains(nameOf(kind))) {
                kind(part, kind, axes, numbers);
            }
        }
        if (numbers.isEmpty()) {
            say(part, "draws nothing");
        }
        figures.check(part, root);
    }

    private void kind(String part, Element kind, Set<String> axes, Set<String> numbers) {
        List<Element> own = children(kind).stream()
                .filter(child -> nameOf(child).equals("axId"))
                .toList();
        if (own.size() != 2) {
            say(part, "%s needs two axes and has %d".formatted(nameOf(kind), own.size()));
        }
        own.forEach(axis -> axis(part, axes, axis));
        for (Element series : under(kind, "ser")) {
            if (!numbers.add(value(series, "idx"))) {
                say(part, "has two series of number %s".formatted(value(series, "idx")));
            }
            if (under(series, "val").isEmpty() || under(series, "cat").isEmpty()) {
                say(part, "has a series without values or categories");
            }
        }
    }

    private void axis(String part, Set<String> axes, Element named) {
        if (!axes.contains(named.getAttribute("val"))) {
            say(part, "has no axis %s".formatted(named.getAttribute("val")));
        }
    }

    private void order(String part, Element element) {
        List<String> wanted = ORDER.getOrDefault(nameOf(element), List.of());
        int last = -1;
        for (Element child : children(element)) {
            int at = wanted.indexOf(nameOf(child));
            if (!wanted.isEmpty() && at < last) {
                say(
                        part,
                        "%s stands after %s or is not known in %s"
                                .formatted(nameOf(child), wanted.get(last), nameOf(element)));
            }
            last = Math.max(last, at);
            order(part, child);
        }
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> under(Element element, String name) {
        return Parts.all(element, "*").stream()
                .filter(found -> nameOf(found).equals(name))
                .toList();
    }

    static String nameOf(Element element) {
        return element.getTagName().substring(element.getTagName().indexOf(':') + 1);
    }

    private static String value(Element element, String name) {
        return children(element).stream()
                .filter(child -> nameOf(child).equals(name))
                .map(child -> child.getAttribute("val"))
                .findFirst()
                .orElse("");
    }

    private void say(String part, String fault) {
        findings.add(part + ": " + fault);
    }
}
