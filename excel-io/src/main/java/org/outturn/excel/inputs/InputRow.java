package org.outturn.excel.inputs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellKind;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.Unwritable;

/**
 * One row of an input sheet. What cannot be read becomes a finding that names the cell, and reading
 * goes on with nothing in its place, so that every fault of a workbook is told at once.
 */
final class InputRow {

    /** A double's noise is far smaller than this, and a real third decimal far larger. */
    private static final BigDecimal NOISE = new BigDecimal("0.00001");

    private final Row row;
    private final SourceReference sheet;
    private final Map<String, Integer> columns;
    private final List<Finding> findings;

    InputRow(Row row, SourceReference sheet, Map<String, Integer> columns, List<Finding> findings) {
        this.row = row;
        this.sheet = sheet;
        this.columns = columns;
        this.findings = findings;
    }

    int number() {
        return Math.toIntExact(row.number());
    }

    /** The cell under a heading, as people look it up. */
    SourceReference place(String heading) {
        return SourceReference.ofCell(
                sheet.file(), sheet.sheet().orElseThrow(), row.address(columns.getOrDefault(heading, 0)));
    }

    SourceReference place() {
        return sheet.atRow(row.number());
    }

    /** What the cell holds to the letter, with any blanks around it. */
    String asTyped(String heading) {
        return cell(heading).text();
    }

    boolean isBlank(String heading) {
        return cell(heading).isBlank();
    }

    /** The text under a heading, blank where the sheet has no such column. */
    String text(String heading) {
        Cell cell = cell(heading);
        if (Unwritable.isIn(cell.text())) {
            warnOfUnwritable(heading);
        }
        return isUnusable(heading) || cell.isBlank() ? "" : cell.text().strip();
    }

    /** Once, as often as the cell is asked for. */
    private void warnOfUnwritable(String heading) {
        Finding finding = Finding.warning(
                "INPUT_UNWRITABLE",
                place(heading),
                heading + " holds control characters, which are shown as \uFFFD on report sheets.",
                "Type the cell again without them.");
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }

    /** Whether the cell holds something that nobody can say the value of, which is then refused. */
    private boolean isUnusable(String heading) {
        Cell cell = cell(heading);
        if (cell.kind() == CellKind.ERROR) {
            refuse(
                    heading,
                    "INPUT_ERROR_CELL",
                    "shows the error " + cell.text() + ".",
                    "Mend its formula, or type the value.");
        } else if (cell.isUncalculated()) {
            refuse(
                    heading,
                    "INPUT_UNCALCULATED",
                    "holds a formula whose result was never saved.",
                    "Open the workbook in Excel or LibreOffice, save it, and run again.");
        }
        return cell.kind() == CellKind.ERROR || cell.isUncalculated();
    }

    Optional<String> textIfAny(String heading) {
        return Optional.of(text(heading)).filter(text -> !text.isEmpty());
    }

    /** The text under a heading that must not be blank. */
    String neededText(String heading) {
        if (cell(heading).isBlank() && !cell(heading).isUncalculated()) {
            refuse(
                    heading,
                    "INPUT_BLANK",
                    "is blank.",
                    "Enter the %s, or clear the whole row.".formatted(heading.toLowerCase(Locale.ROOT)));
        }
        return text(heading);
    }

    Optional<Money> money(String heading) {
        return money(heading, "Enter pounds and pence, such as -1,234.56, or leave the cell blank.");
    }

    private Optional<Money> money(String heading, String remedy) {
        return number(heading, "an amount", remedy).flatMap(value -> toPence(heading, value));
    }

    Money moneyOrNil(String heading) {
        return money(heading).orElse(Money.ZERO);
    }

    /** An amount that must be there. */
    Money neededMoney(String heading) {
        if (isBlank(heading) && !cell(heading).isUncalculated()) {
            refuse(
                    heading,
                    "INPUT_BLANK",
                    "is blank where an amount belongs.",
                    "Enter pounds and pence, or 0 for nil.");
        }
        return money(heading, "Enter pounds and pence, such as -1,234.56, or 0 for nil.")
                .orElse(Money.ZERO);
    }

    private Optional<Money> toPence(String heading, BigDecimal value) {
        BigDecimal pence = value.setScale(2, RoundingMode.HALF_UP);
        if (value.subtract(pence).abs().compareTo(NOISE) >= 0) {
            refuse(
                    heading,
                    "INPUT_THIRD_DECIMAL",
                    "%s has more than two decimals.".formatted(value.toPlainString()),
                    "Enter pounds and pence; if a formula works it out, round it to 2 decimals.");
            return Optional.empty();
        }
        return Optional.of(Money.of(pence));
    }

    Optional<BigDecimal> number(String heading) {
        return number(heading, "a number", "Enter a number, or leave the cell blank.");
    }

    private Optional<BigDecimal> number(String heading, String wanted, String remedy) {
        Cell cell = cell(heading);
        if (isUnusable(heading) || cell.isBlank()) {
            return Optional.empty();
        }
        if (!cell.isNumber()) {
            refuse(
                    heading,
                    "INPUT_NOT_A_NUMBER",
                    "\"%s\" is not %s.".formatted(cell.text().strip(), wanted),
                    remedy);
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(cell.text()));
    }

    Optional<Integer> wholeNumber(String heading) {
        return number(heading).flatMap(value -> {
            if (value.stripTrailingZeros().scale() > 0
                    || value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0) {
                refuse(
                        heading,
                        "INPUT_NOT_WHOLE",
                        "%s is not a whole number.".formatted(value.toPlainString()),
                        "Enter a whole number.");
                return Optional.empty();
            }
            return Optional.of(value.intValue());
        });
    }

    Optional<AccountingPeriod> period(String heading) {
        return wholeNumber(heading).flatMap(number -> {
            if (!AccountingPeriod.isValid(number)) {
                refuse(
                        heading,
                        "INPUT_PERIOD",
                        "%d is not a period of the year.".formatted(number),
                        "Enter 1 (the first month) to 12, or 13 to %d for closing adjustments."
                                .formatted(AccountingPeriod.LAST));
                return Optional.empty();
            }
            return Optional.of(new AccountingPeriod(number));
        });
    }

    /** A period that must be there; the first stands in for one that could not be read. */
    AccountingPeriod neededPeriod(String heading) {
        if (isBlank(heading)) {
            refuse(
                    heading,
                    "INPUT_BLANK",
                    "is blank where a period belongs.",
                    "Enter 1 (the first month) to 12, or 13 to 16 for closing adjustments.");
        }
        return period(heading).orElseGet(() -> new AccountingPeriod(1));
    }

    Optional<LocalDate> date(String heading) {
        Cell cell = cell(heading);
        if (isUnusable(heading) || cell.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = cell.date();
        if (date.isEmpty()) {
            refuse(
                    heading,
                    "INPUT_DATE",
                    "\"%s\" is not a date.".formatted(cell.text().strip()),
                    "Enter a date, such as 31/03/2021.");
        }
        return date;
    }

    /** One of a list, whatever its case; empty for a blank cell. */
    <E extends Enum<E>> Optional<E> choice(String heading, E[] values, Function<E, String> label) {
        String text = text(heading);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        for (E value : values) {
            if (label.apply(value).equalsIgnoreCase(text)) {
                return Optional.of(value);
            }
        }
        List<String> labels = Arrays.stream(values).map(label).toList();
        refuse(
                heading,
                "INPUT_CHOICE",
                "\"%s\" is not one of the choices.".formatted(text),
                "Choose %s.".formatted(String.join(", ", labels)));
        return Optional.empty();
    }

    /** One of some words, whatever its case, as the list writes it; empty for a blank cell. */
    Optional<String> word(String heading, List<String> words) {
        String text = text(heading);
        Optional<String> known =
                words.stream().filter(word -> word.equalsIgnoreCase(text)).findFirst();
        if (known.isEmpty() && !text.isEmpty()) {
            refuse(
                    heading,
                    "INPUT_CHOICE",
                    "\"%s\" is not one of the choices.".formatted(text),
                    "Choose %s.".formatted(String.join(", ", words)));
        }
        return known;
    }

    /** One of a list that must be there; the first stands in for one that could not be read. */
    <E extends Enum<E>> E neededChoice(String heading, E[] values, Function<E, String> label) {
        if (isBlank(heading)) {
            List<String> labels = Arrays.stream(values).map(label).toList();
            refuse(heading, "INPUT_BLANK", "is blank.", "Choose %s.".formatted(String.join(", ", labels)));
        }
        return choice(heading, values, label).orElse(values[0]);
    }

    void refuse(String heading, String code, String found, String remedy) {
        String what = found.startsWith("\"") || Character.isDigit(found.charAt(0)) || found.startsWith("-")
                ? found
                : "the cell " + found;
        findings.add(Finding.error(code, place(heading), what, remedy));
    }

    /** The cell as it stands: a number, a date or text; empty for a blank one. */
    Optional<Object> value(String heading) {
        Cell cell = cell(heading);
        if (cell.isBlank()) {
            return Optional.empty();
        }
        Optional<Object> date = cell.date().map(day -> day);
        return date.or(() -> Optional.of(
                cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.PERCENT
                        ? new BigDecimal(cell.text())
                        : cell.text()));
    }

    private Cell cell(String heading) {
        Integer column = columns.get(heading);
        return row.cell(column == null ? Integer.MAX_VALUE : column);
    }
}
