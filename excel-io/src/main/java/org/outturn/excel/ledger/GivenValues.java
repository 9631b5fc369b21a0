package org.outturn.excel.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.calendar.AccountingPeriod;

/**
 * What has been said of ledger files that the files do not say themselves.
 *
 * @param all what holds for every file
 * @param some what holds for the files of a name, and goes before what holds for every file
 */
public record GivenValues(Map<LayoutSubject, String> all, List<OfFile> some) {

    /** The rows from which headings are looked for. */
    private static final int LAST_HEADING_ROW = 500;

    /** What can be given; the other fields need a column. */
    static final List<LayoutSubject> GIVEN = List.of(
            LedgerField.COST_CENTRE,
            LedgerField.SUBJECTIVE,
            LedgerField.COMBINED_CODE,
            LedgerField.CURRENCY,
            LedgerField.PERIOD,
            FileFact.SHEET,
            FileFact.HEADING_ROW,
            FileFact.DELIMITER,
            FileFact.AMOUNT_STYLE,
            FileFact.DASH);

    private static final Map<String, Character> DELIMITERS =
            Map.of("comma", ',', "tab", '\t', "semicolon", ';', "pipe", '|', "space", ' ');

    /**
     * A value for the files of a name only.
     *
     * @param file the name without its folder; * stands for any letters in it
     */
    public record OfFile(String file, LayoutSubject subject, String value) {

        boolean isFor(String name) {
            String pattern = Stream.of(file.strip().toLowerCase(Locale.ROOT).split("\\*", -1))
                    .map(Pattern::quote)
                    .collect(Collectors.joining(".*"));
            return name.toLowerCase(Locale.ROOT).matches(pattern);
        }
    }

    static final GivenValues NONE = new GivenValues(Map.of(), List.of());

    public GivenValues {
        all = Map.copyOf(all);
        some = List.copyOf(some);
    }

    GivenValues with(LayoutSubject subject, String value) {
        Map<LayoutSubject, String> changed = new HashMap<>(all);
        changed.put(subject, value.strip());
        return new GivenValues(changed, some);
    }

    GivenValues with(OfFile value) {
        return new GivenValues(
                all, Stream.concat(some.stream(), Stream.of(value)).toList());
    }

    /** What holds for one file. */
    GivenValues of(String file) {
        GivenValues known = new GivenValues(all, List.of());
        for (OfFile value : some) {
            known = value.isFor(file) ? known.with(value.subject(), value.value()) : known;
        }
        return known;
    }

    Optional<String> get(LayoutSubject subject) {
        return Optional.ofNullable(all.get(subject));
    }

    Optional<AccountingPeriod> period() {
        return get(LedgerField.PERIOD).flatMap(GivenValues::periodOf);
    }

    OptionalLong headingRow() {
        return get(FileFact.HEADING_ROW)
                .map(row -> OptionalLong.of(Long.parseLong(row)))
                .orElseGet(OptionalLong::empty);
    }

    Optional<Character> delimiter() {
        return get(FileFact.DELIMITER).flatMap(GivenValues::delimiterOf);
    }

    Optional<AmountStyle> amountStyle() {
        return get(FileFact.AMOUNT_STYLE).flatMap(AmountStyle::named);
    }

    boolean dashIsNought() {
        return get(FileFact.DASH).isPresent();
    }

    /** Why a value cannot be given, in a sentence that says what would do; empty where it can. */
    static Optional<String> problemOf(LayoutSubject subject, String value) {
        return subject instanceof FileFact fact ? problemOf(fact, value) : problemOf((LedgerField) subject, value);
    }

    private static Optional<String> problemOf(LedgerField field, String value) {
        return switch (field) {
            case COST_CENTRE, SUBJECTIVE, CURRENCY ->
                unless(!value.isBlank(), "Give the " + field.label() + " itself.");
            case COMBINED_CODE ->
                unless(
                        CodeSplit.parse(value).isPresent(),
                        "Write the code with C for cost centre, S for subjective and x for the rest, such as C-S-x or CCCCSSSS.");
            case PERIOD ->
                unless(periodOf(value).isPresent(), "Give a period from 1 to " + AccountingPeriod.LAST + ".");
            default ->
                Optional.of("Only these can be given: "
                        + GIVEN.stream().map(LayoutSubject::label).collect(Collectors.joining(", ")) + ".");
        };
    }

    private static Optional<String> problemOf(FileFact fact, String value) {
        return switch (fact) {
            case SHEET -> unless(!value.isBlank(), "Give the name of the sheet.");
            case HEADING_ROW ->
                unless(
                        value.strip().matches("[0-9]{1,3}") && Integer.parseInt(value.strip()) <= LAST_HEADING_ROW,
                        "Give the number of the row, up to " + LAST_HEADING_ROW
                                + ", or 0 for a file without headings.");
            case DELIMITER ->
                unless(delimiterOf(value).isPresent(), "Give comma, tab, semicolon, pipe, space, or one character.");
            case AMOUNT_STYLE ->
                unless(
                        AmountStyle.named(value).isPresent(),
                        "Give point for 1,234.56, comma for 1.234,56, or Indian for 1,23,456.00.");
            case DASH -> unless(value.strip().equals("0"), "Give 0: a dash alone is then an amount of nought.");
        };
    }

    private static Optional<String> unless(boolean good, String remedy) {
        return good ? Optional.empty() : Optional.of(remedy);
    }

    private static Optional<AccountingPeriod> periodOf(String value) {
        return value.strip().matches("[0-9]{1,2}") && AccountingPeriod.isValid(Integer.parseInt(value.strip()))
                ? Optional.of(new AccountingPeriod(Integer.parseInt(value.strip())))
                : Optional.empty();
    }

    private static Optional<Character> delimiterOf(String value) {
        String named = value.strip().toLowerCase(Locale.ROOT);
        boolean oneCharacter =
                named.length() == 1 && !Character.isLetterOrDigit(named.charAt(0)) && !named.equals("\"");
        return oneCharacter ? Optional.of(named.charAt(0)) : Optional.ofNullable(DELIMITERS.get(named));
    }
}
