package org.outturn.excel.graft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The formulas of one sheet of the user's, found in the text of its part. The part is not read as a model,
 * so that whatever is not taken out of it stays byte for byte.
 */
final class SheetFormulas {

    /** A cell with a formula: 1 prefix, 2 attributes of the cell, 3 of the formula, 4 formula, 5 result. */
    private static final Pattern CELL = Pattern.compile("<((?:[A-Za-z_][\\w.-]*:)?)c(\\s[^>]*?)?>\\s*"
            + "<\\1f(\\s[^>]*?)?(?:/>|>([^<]*)</\\1f\\s*>)"
            + "(\\s*<\\1v(?:\\s[^>]*)?(?:/>|>[^<]*</\\1v\\s*>))?");

    private static final Pattern ADDRESS = attribute("r");
    private static final Pattern BLOCK = attribute("ref");
    private static final Pattern SHARED = attribute("si");
    private static final CellRange NOWHERE = new CellRange(0, 0, 0, 0);

    private final String sheet;
    private final String text;
    private final List<UserFormula> all = new ArrayList<>();
    private final Map<String, Formula> shared = new HashMap<>();

    private SheetFormulas(String sheet, byte[] part) {
        this.sheet = sheet;
        // One byte is one character here, so that what is not touched comes back as it was.
        this.text = new String(part, StandardCharsets.ISO_8859_1);
    }

    static SheetFormulas of(String sheet, byte[] part) {
        SheetFormulas formulas = new SheetFormulas(sheet, part);
        if (formulas.mayHaveAny()) {
            Matcher cells = CELL.matcher(formulas.text);
            while (cells.find()) {
                formulas.add(cells);
            }
        }
        return formulas;
    }

    /** Most sheets have none, and to look at every cell of theirs takes its time. */
    private boolean mayHaveAny() {
        return text.contains("<f") || text.contains(":f");
    }

    private static Pattern attribute(String name) {
        return Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']");
    }

    List<UserFormula> all() {
        return all;
    }

    private void add(MatchResult cell) {
        CellRange address = CellRange.parse(value(ADDRESS, cell.group(2))).orElse(NOWHERE);
        CellRange block = CellRange.parse(value(BLOCK, cell.group(3))).orElse(address);
        String index = value(SHARED, cell.group(3));
        Formula formula = formulaOf(cell.group(4), index, block);
        // An array fills its block from one cell; a shared formula stands in each of its cells.
        CellRange fills = index.isEmpty() ? block : address;
        all.add(new UserFormula(sheet, fills, formula, cell.start(5), cell.end(5)));
    }

    /** Formulas filled down are written once, with a number by which the cells below refer to them. */
    private Formula formulaOf(String bytes, String index, CellRange block) {
        if (bytes == null || bytes.isEmpty()) {
            return shared.getOrDefault(index, Formula.NONE);
        }
        Formula formula = Formula.of(decode(bytes));
        if (!index.isEmpty()) {
            shared.put(index, formula.filledOver(block));
            return shared.get(index);
        }
        return formula;
    }

    private static String value(Pattern attribute, String attributes) {
        Matcher found = attribute.matcher(attributes == null ? "" : attributes);
        return found.find() ? found.group(1) : "";
    }

    private static String decode(String bytes) {
        String text = new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The part without the results of these formulas. */
    byte[] without(Set<UserFormula> stale) {
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        for (UserFormula formula : all) {
            if (formula.hasResult() && stale.contains(formula)) {
                kept.append(text, from, formula.resultStart());
                from = formula.resultEnd();
            }
        }
        return kept.append(text, from, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
