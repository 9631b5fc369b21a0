package org.outturn.excel.lint;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Whether formulas parse, beside empty sheets and the names of the workbook; each shape is parsed once. */
final class FormulaLint {

    private static final int LONGEST = 8192;

    private final XSSFEvaluationWorkbook book;
    private final Map<String, Optional<String>> known = new HashMap<>();

    FormulaLint(List<String> sheets, Map<String, String> names) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            sheets.forEach(sheet -> workbook.createSheet(sheet.length() > 31 ? sheet.substring(0, 31) : sheet));
            names.forEach((name, text) -> {
                Name defined = workbook.createName();
                defined.setNameName(name);
                defined.setRefersToFormula("$A$1");
            });
            book = XSSFEvaluationWorkbook.create(workbook);
        }
    }

    /** What is wrong with a formula in a row of a sheet; nothing where it is sound. */
    Optional<String> fault(String formula, int sheet, int row) {
        String shape = formula.replaceAll("(?<=[A-Z])" + row + "\\b", "#");
        return known.computeIfAbsent(shape, key -> faultOf(formula, sheet));
    }

    private Optional<String> faultOf(String formula, int sheet) {
        if (formula.length() > LONGEST) {
            return Optional.of("is longer than Excel takes");
        }
        if (formula.contains("#REF!")) {
            return Optional.of("refers to #REF!");
        }
        try {
            FormulaParser.parse(formula, book, FormulaType.CELL, sheet);
            return Optional.empty();
        } catch (FormulaParseException e) {
            return Optional.of("does not parse: " + e.getMessage());
        }
    }
}
