package org.outturn.excel.inputs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.excel.inputs.LedgerLayoutSheet.Blanks;
import org.outturn.excel.inputs.LedgerLayoutSheet.LayoutField;
import org.outturn.excel.ledger.Amounts;
import org.outturn.excel.ledger.DateOrder;
import org.outturn.excel.ledger.GivenValues;
import org.outturn.excel.ledger.LayoutSubject;
import org.outturn.excel.ledger.LedgerLayout;
import org.outturn.excel.ledger.PeriodCodes;
import org.outturn.excel.ledger.Sign;

/** Reads the Ledger layout sheet. What it leaves out stays as it is found out from the ledger itself. */
final class LedgerLayoutReader {

    private final Map<LayoutSubject, Integer> rowOfField = new HashMap<>();
    private final Map<String, Enum<?>> said = new HashMap<>();
    private LedgerLayout layout = LedgerLayout.standard();

    LedgerLayoutReader(List<InputRow> rows) {
        rows.forEach(this::take);
    }

    LedgerLayout layout() {
        return layout;
    }

    private void take(InputRow row) {
        takeHeading(row);
        takeValue(row);
        takeBlanks(row);
        once(row, LedgerLayoutSheet.AMOUNTS, Amounts.values(), LedgerLayoutSheet::labelOf)
                .ifPresent(amounts -> layout = layout.withAmounts(amounts));
        once(row, LedgerLayoutSheet.SIGN, Sign.values(), LedgerLayoutSheet::labelOf)
                .ifPresent(sign -> layout = layout.withSign(sign));
        once(row, LedgerLayoutSheet.DATE_ORDER, DateOrder.values(), LedgerLayoutSheet::labelOf)
                .ifPresent(order -> layout = layout.withDateOrder(order));
        once(row, LedgerLayoutSheet.PERIOD_CODES, PeriodCodes.values(), LedgerLayoutSheet::labelOf)
                .ifPresent(codes -> layout = layout.withPeriodCodes(codes));
    }

    private void takeHeading(InputRow row) {
        Optional<String> heading = row.textIfAny(LedgerLayoutSheet.HEADING);
        Optional<LayoutField> field = heading.isPresent()
                ? neededField(row)
                : row.choice(LedgerLayoutSheet.FIELD, LayoutField.values(), LayoutField::label);
        if (heading.isPresent() && field.isPresent()) {
            name(row, field.get(), heading.get());
        } else if (field.isPresent() && saysNothingElse(row)) {
            row.refuse(
                    field.get().field().isPresent() ? LedgerLayoutSheet.HEADING : LedgerLayoutSheet.VALUE,
                    "LAYOUT_HEADING_BLANK",
                    "is blank, and the row says nothing else of the %s."
                            .formatted(field.get().subject().label()),
                    field.get().field().isPresent()
                            ? "Enter the heading that the export gives it, or clear the row."
                            : "Enter what you know of it, or clear the row.");
        }
    }

    private void takeValue(InputRow row) {
        Optional<String> value = row.textIfAny(LedgerLayoutSheet.VALUE);
        if (value.isEmpty()) {
            return;
        }
        row.choice(LedgerLayoutSheet.FIELD, LayoutField.values(), LayoutField::label)
                .map(LayoutField::standsFor)
                .ifPresent(subject -> LedgerLayout.problemOf(subject, value.get())
                        .ifPresentOrElse(
                                remedy -> row.refuse(
                                        LedgerLayoutSheet.VALUE,
                                        "LAYOUT_VALUE",
                                        "\"%s\" cannot be the %s.".formatted(value.get(), subject.given()),
                                        remedy),
                                () -> give(row, subject, value.get())));
    }

    private void give(InputRow row, LayoutSubject subject, String value) {
        layout = row.textIfAny(LedgerLayoutSheet.FILE)
                .map(file -> layout.withValue(new GivenValues.OfFile(file, subject, value)))
                .orElseGet(() -> layout.withValue(subject, value));
    }

    private void takeBlanks(InputRow row) {
        row.choice(LedgerLayoutSheet.BLANKS, Blanks.values(), Blanks::label)
                .filter(Blanks.AS_ABOVE::equals)
                .flatMap(above -> row.choice(LedgerLayoutSheet.FIELD, LayoutField.values(), LayoutField::label))
                .flatMap(LayoutField::field)
                .ifPresent(field -> layout = layout.withFilledDown(field));
    }

    private static Optional<LayoutField> neededField(InputRow row) {
        if (row.isBlank(LedgerLayoutSheet.FIELD)) {
            row.refuse(
                    LedgerLayoutSheet.FIELD,
                    "INPUT_BLANK",
                    "is blank beside a heading.",
                    "Choose what the heading stands for.");
        }
        return row.choice(LedgerLayoutSheet.FIELD, LayoutField.values(), LayoutField::label);
    }

    private static boolean saysNothingElse(InputRow row) {
        return row.isBlank(LedgerLayoutSheet.SIGN)
                && row.isBlank(LedgerLayoutSheet.AMOUNTS)
                && row.isBlank(LedgerLayoutSheet.VALUE)
                && row.isBlank(LedgerLayoutSheet.BLANKS)
                && row.isBlank(LedgerLayoutSheet.DATE_ORDER)
                && row.isBlank(LedgerLayoutSheet.PERIOD_CODES);
    }

    private void name(InputRow row, LayoutField chosen, String heading) {
        if (chosen.field().isEmpty()) {
            row.refuse(
                    LedgerLayoutSheet.HEADING,
                    "LAYOUT_HEADING_OF_FILE",
                    "names a heading, and \"%s\" is no column.".formatted(chosen.label()),
                    "Enter what you know of it under Value, and leave the heading blank.");
            return;
        }
        Integer before = rowOfField.putIfAbsent(chosen.standsFor(), row.number());
        if (before != null) {
            row.refuse(
                    LedgerLayoutSheet.FIELD,
                    "LAYOUT_FIELD_TWICE",
                    "\"%s\" gives a heading for the %s, and row %d does already."
                            .formatted(chosen.label(), chosen.standsFor().label(), before),
                    "Keep one of them: Directorate stands in for the cost centre, and Service for the subjective.");
            return;
        }
        layout = layout.withHeading(chosen.field().get(), heading);
    }

    /** What holds for the whole export may be said in every row, but not in two ways. */
    private <E extends Enum<E>> Optional<E> once(InputRow row, String column, E[] values, Function<E, String> label) {
        Optional<E> choice = row.choice(column, values, label);
        Enum<?> before = choice.isEmpty() ? null : said.putIfAbsent(column, choice.get());
        if (before != null && !before.equals(choice.get())) {
            row.refuse(
                    column,
                    "LAYOUT_CONTRADICTED",
                    "\"%s\" contradicts a row above.".formatted(label.apply(choice.get())),
                    "One choice holds for the whole export: enter it once.");
            return Optional.empty();
        }
        return choice;
    }
}
