package org.outturn.excel.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;

/** What is said about the headings of a ledger. */
final class HeadingFindings {

    private HeadingFindings() {}

    static Finding missing(Headings nearest, Requirement requirement, LedgerLayout layout, SourceReference row) {
        List<LedgerField> missing = requirement.missing(nearest, layout);
        return lacksCode(missing) && nearest.has(LedgerField.COMBINED_CODE)
                ? combined(nearest, row)
                : missing(nearest, missing, row);
    }

    private static Finding combined(Headings nearest, SourceReference row) {
        return Finding.error(
                "LEDGER_SPLIT_QUESTION",
                row,
                "How does \"" + nearest.heading(LedgerField.COMBINED_CODE)
                        + "\" hold cost centre and subjective? The file has no column for each.",
                "Enter its shape, such as C-S-x, on the Ledger layout sheet, under Value beside \"Combined code\", or give --value \"combined code=C-S-x\": C for cost centre, S for subjective, x for the rest.");
    }

    private static boolean lacksCode(List<LedgerField> missing) {
        return missing.contains(LedgerField.COST_CENTRE) || missing.contains(LedgerField.SUBJECTIVE);
    }

    private static Finding missing(Headings nearest, List<LedgerField> missing, SourceReference row) {
        return Finding.error(
                "LEDGER_HEADING_MISSING",
                row,
                "No heading for " + wanted(missing) + ". Found: " + String.join(", ", nearest.texts()) + ".",
                whereToSay(missing)
                        + (lacksCode(missing) ? " Names, such as those of directorates, will do for codes." : "")
                        + (missing.contains(LedgerField.PERIOD) ? periodOfFile(row) : "")
                        + " If the file lacks a column, export the ledger with it.");
    }

    private static String whereToSay(List<LedgerField> missing) {
        List<String> fields =
                missing.stream().map(field -> Quote.of(capital(field.label()))).toList();
        return "Enter the file's own heading for " + (missing.size() == 1 ? "it" : "each")
                + " on the Ledger layout sheet, under Heading beside the Field " + inWords(fields)
                + ", or give --heading \"" + missing.get(0).label() + "=HEADING\".";
    }

    private static String periodOfFile(SourceReference row) {
        return " A period for the whole file goes under Value there, or into --value \"period of " + row.file()
                + "=N\".";
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String wanted(List<LedgerField> fields) {
        return inWords(fields.stream().map(HeadingFindings::wanted).toList());
    }

    private static String wanted(LedgerField field) {
        return field.label()
                + (field == LedgerField.AMOUNT
                        ? " (or debit and credit)"
                        : field == LedgerField.PERIOD ? " (or date)" : "");
    }

    static Finding none(Requirement requirement, SourceReference place) {
        return Finding.error(
                "LEDGER_HEADING_MISSING",
                place,
                "No row of headings among the first rows. Wanted: "
                        + wanted(
                                requirement == Requirement.DESCRIPTION
                                        ? List.of(LedgerField.AMOUNT)
                                        : List.of(
                                                LedgerField.COST_CENTRE,
                                                LedgerField.SUBJECTIVE,
                                                LedgerField.AMOUNT,
                                                LedgerField.PERIOD))
                        + ".",
                "Export the ledger with its headings; or enter 0 beside \"Heading row\" on the Ledger layout sheet, or give --value \"heading row=0\", and name the columns by their letters, such as \"column A\" for the cost centre.");
    }

    static Finding noSuchRow(long number, SourceReference place) {
        return Finding.error(
                "LEDGER_HEADING_ROW",
                place,
                "There is nothing in row " + number + ", which is given as the row of the headings.",
                "Correct the number on the Ledger layout sheet or in --value \"heading row=N\".");
    }

    static Finding doubled(Headings.Doubled doubled, SourceReference row) {
        return Finding.error(
                "LEDGER_HEADING_TWICE",
                row,
                "The heading \"" + doubled.heading() + "\" for the "
                        + doubled.field().label() + " stands over columns " + doubled.columnNames() + ".",
                doubled.joined()
                        .map(both -> "Name one of them with what stands above it, such as " + Quote.of(both)
                                + ", on the Ledger layout sheet, or remove one.")
                        .orElse("Rename or remove one of them."));
    }

    static Finding namedButMissing(LedgerField field, LedgerLayout layout, Headings headings, SourceReference row) {
        return Finding.error(
                "LEDGER_HEADING_MISSING",
                row,
                "No heading \"" + layout.headingsOf(field).get(0) + "\", which is given for the " + field.label()
                        + ". Found: " + String.join(", ", headings.texts()) + ".",
                "Correct it on the Ledger layout sheet, or in --heading.");
    }

    /** Names in place of codes are matched with Coding as codes would be. */
    static Optional<Finding> names(Headings headings, Requirement requirement, SourceReference row) {
        List<String> names = Stream.of(LedgerField.COST_CENTRE, LedgerField.SUBJECTIVE)
                .filter(field -> headings.isStoodIn(field) && !headings.isSplit())
                .map(field -> "\"" + headings.heading(field) + "\" in place of the " + field.label())
                .toList();
        return names.isEmpty() || requirement == Requirement.DESCRIPTION
                ? Optional.empty()
                : Optional.of(Finding.info(
                        "LEDGER_NAMES_FOR_CODES",
                        row,
                        "Rows are coded by " + inWords(names) + ": Coding can use the same names."));
    }

    static Optional<Finding> unit(Headings headings, SourceReference row) {
        return Stream.of(LedgerField.AMOUNT, LedgerField.DEBIT, LedgerField.CREDIT)
                .filter(headings::has)
                .map(headings::heading)
                .filter(HeadingKey::isInLargerUnit)
                .findFirst()
                .map(heading -> Finding.error(
                        "LEDGER_UNIT",
                        row,
                        "The heading \"" + heading + "\" says that its amounts are not in pounds.",
                        "Export the ledger in pounds and pence."));
    }

    /** Whoever names the amount on the Ledger layout sheet has looked at it. */
    static Optional<Finding> unit(TitleLines titles, LedgerLayout layout, SourceReference row) {
        return layout.named().contains(LedgerField.AMOUNT)
                ? Optional.empty()
                : titles.unit()
                        .map(
                                line -> Finding.error(
                                        "LEDGER_UNIT",
                                        row,
                                        "Are the amounts in pounds? A line above the headings says " + Quote.of(line)
                                                + ".",
                                        "If they are, enter the heading of the amount on the Ledger layout sheet, or give --heading \"amount=HEADING\"; if not, export the ledger in pounds and pence."));
    }

    /** A choice between amounts changes every figure, so it is said aloud. */
    static List<Finding> choices(Headings headings, SourceReference row) {
        List<String> amounts = headings.alternatives(LedgerField.AMOUNT);
        return amounts.size() < 2
                ? List.of()
                : List.of(Finding.warning(
                        "LEDGER_AMOUNT_CHOICE",
                        row,
                        "The amounts are taken from \"" + amounts.get(0) + "\", not from \""
                                + String.join("\" or \"", amounts.subList(1, amounts.size())) + "\".",
                        "If that is wrong, enter the right heading on the Ledger layout sheet, beside \"Amount\", or give --heading \"amount="
                                + amounts.get(1) + "\"."));
    }

    private static String inWords(List<String> things) {
        int last = things.size() - 1;
        return last == 0 ? things.get(0) : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }
}
