package org.outturn.excel.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Cell;

/** Reads the amount in one cell, straight to pence. */
final class AmountText {

    private static final Pattern FOREIGN = Pattern.compile(".*(€|\\$|\\b(EUR|USD)\\b).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXPONENT = Pattern.compile("-?[0-9.]+E[+-]?[0-9]+", Pattern.CASE_INSENSITIVE);

    /** Alone, or as the accounting formats of Excel show nought: £ -. */
    private static final Pattern DASH = Pattern.compile("(£|GBP)? ?[-\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]");

    private final AmountStyle style;
    private final boolean dashIsNought;
    private final AmountEvidence evidence;

    AmountText(AmountStyle style, boolean dashIsNought, AmountEvidence evidence) {
        this.style = style;
        this.dashIsNought = dashIsNought;
        this.evidence = evidence;
    }

    AmountReading read(Cell cell) {
        return switch (cell.kind()) {
            case BLANK ->
                cell.isUncalculated()
                        ? faulty(
                                cell,
                                "The formula for the amount was never calculated: open the file in Excel and save it.")
                        : new AmountReading.None();
            case NUMBER -> pence(cell, new BigDecimal(cell.text()));
            case TEXT -> text(cell, CodeText.clean(cell.text()));
            case PERCENT ->
                faulty(cell, "The amount is formatted as a percentage (" + Quote.percent(cell.text()) + ").");
            case DATE -> faulty(cell, "The amount is formatted as a date (" + cell.text() + ").");
            case BOOLEAN, ERROR -> notAnAmount(cell);
        };
    }

    private AmountReading text(Cell cell, String text) {
        if (text.isEmpty()) {
            return new AmountReading.None();
        }
        if (DASH.matcher(text).matches()) {
            return dashIsNought ? new AmountReading.Read(Money.ZERO) : dash(cell);
        }
        return SignedText.of(text).map(signed -> signed(cell, signed)).orElseGet(() -> unreadable(cell, text));
    }

    private AmountReading signed(Cell cell, SignedText signed) {
        NumberText number = NumberText.of(signed.number());
        if (!number.isReadableIn(style)) {
            return notAnAmount(cell);
        }
        note(number);
        Optional<BigDecimal> pounds = number.in(style);
        return pounds.map(size -> pence(cell, signed.negative() ? size.negate() : size))
                .orElseGet(() -> faulty(cell, number.isAmbiguous() ? ambiguous(cell) : otherStyle(cell)));
    }

    private void note(NumberText number) {
        if (number.isAmbiguous()) {
            evidence.either();
        } else if (number.asComma().isEmpty()) {
            evidence.point();
        } else if (number.asPoint().isEmpty()) {
            evidence.comma();
        }
    }

    private AmountReading pence(Cell cell, BigDecimal pounds) {
        if (Pence.isTooLarge(pounds)) {
            return faulty(cell, quoted(cell) + " is too large to be an amount.");
        }
        Optional<Money> amount = Pence.of(pounds);
        return amount.<AmountReading>map(AmountReading.Read::new)
                .orElseGet(() -> faulty(
                        cell, quoted(cell) + " has more decimals than pence, and nothing is rounded to add it."));
    }

    private static AmountReading dash(Cell cell) {
        return faulty(
                cell,
                quoted(cell)
                        + " is not an amount. If a dash is nought in this ledger, say so with --value dash=0 or on Ledger layout.");
    }

    private static AmountReading unreadable(Cell cell, String text) {
        if (EXPONENT.matcher(text).matches()) {
            return faulty(
                    cell,
                    quoted(cell) + " has been rounded by the program that wrote it: export it with all its digits.");
        }
        return FOREIGN.matcher(text).matches()
                ? faulty(cell, quoted(cell) + " is in another currency: the ledger is read in pounds.")
                : notAnAmount(cell);
    }

    private static String ambiguous(Cell cell) {
        return quoted(cell)
                + " could be thousands or a fraction, and the other amounts of the file do not tell which. Say so with --value \"amount style=point\" (or comma), or on Ledger layout.";
    }

    private static String otherStyle(Cell cell) {
        return quoted(cell) + " is written in another style than the other amounts of the file.";
    }

    private static AmountReading notAnAmount(Cell cell) {
        return faulty(cell, quoted(cell) + " is not an amount.");
    }

    private static AmountReading faulty(Cell cell, String reason) {
        return new AmountReading.Faulty(cell.column(), reason);
    }

    private static String quoted(Cell cell) {
        return Quote.of(cell.text());
    }
}
