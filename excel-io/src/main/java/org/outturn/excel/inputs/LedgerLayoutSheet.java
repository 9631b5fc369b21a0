package org.outturn.excel.inputs;

import static org.outturn.excel.inputs.InputColumn.Kind.TEXT;
import static org.outturn.excel.inputs.InputColumn.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.outturn.excel.ledger.Amounts;
import org.outturn.excel.ledger.DateOrder;
import org.outturn.excel.ledger.FileFact;
import org.outturn.excel.ledger.LayoutSubject;
import org.outturn.excel.ledger.LedgerField;
import org.outturn.excel.ledger.PeriodCodes;
import org.outturn.excel.ledger.Sign;

/** The sheet on which a finance officer says how the ledger export is laid out, where it cannot be found out. */
public final class LedgerLayoutSheet {

    static final String FIELD = "Field";
    static final String HEADING = "Heading";
    static final String VALUE = "Value";
    static final String FILE = "File";
    static final String BLANKS = "Blank cells";
    static final String AMOUNTS = "Amounts";
    static final String SIGN = "Sign";
    static final String DATE_ORDER = "Date order";
    static final String PERIOD_CODES = "Period codes";

    public static final InputSheet SHEET = new InputSheet(
            "Ledger layout",
            "tblLedgerLayout",
            "How the ledger export is laid out: only what 'outturn inspect' does not find out by itself.",
            false,
            List.of(
                    choice(
                                    FIELD,
                                    "What the row is about: a part of each posting, or from Sheet on the file as a whole. Directorate and Service stand in for codes that an export does not have.",
                                    labels(LayoutField.values(), LayoutField::label))
                            .asNeeded()
                            .wide(24),
                    InputColumn.of(HEADING, TEXT, "The heading exactly as the export writes it.")
                            .asNeeded()
                            .wide(40),
                    InputColumn.of(
                                    VALUE,
                                    TEXT,
                                    "What every row has where the export has no column for it, or how a combined code is split (C-S-x, CCCCSSSS). Of the file: its sheet, its heading row (0: none), its delimiter, its amount style (point, comma, Indian), or 0 where a dash is nought.")
                            .wide(20),
                    InputColumn.of(
                                    FILE,
                                    TEXT,
                                    "The ledger file that the value is for, such as april.csv; * stands for any letters. Every file if left blank.")
                            .wide(20),
                    choice(
                                    BLANKS,
                                    "What a blank cell of the field means: nothing, or what stands in the row above, where a report writes it once.",
                                    labels(Blanks.values(), Blanks::label))
                            .wide(20),
                    choice(
                                    AMOUNTS,
                                    "What the export's amounts are: postings, or balances to date as in a trial balance.",
                                    labels(Amounts.values(), LedgerLayoutSheet::labelOf))
                            .wide(20),
                    choice(
                                    SIGN,
                                    "Which way round the export holds its amounts; expenditure positive if left blank.",
                                    labels(Sign.values(), LedgerLayoutSheet::labelOf))
                            .wide(24),
                    choice(
                            DATE_ORDER,
                            "The order in dates of figures alone; day first unless the dates prove another.",
                            labels(DateOrder.values(), LedgerLayoutSheet::labelOf)),
                    choice(
                                    PERIOD_CODES,
                                    "What a code such as 202011 means: the year in which the financial year starts, or ends, with its period, or year and month of the calendar; or one of thirteen periods of four weeks, each counted in the month in which it ends.",
                                    labels(PeriodCodes.values(), LedgerLayoutSheet::labelOf))
                            .wide(28)));

    private LedgerLayoutSheet() {}

    static String labelOf(Amounts amounts) {
        return switch (amounts) {
            case POSTINGS -> "Postings";
            case BALANCES_TO_DATE -> "Balances to date";
        };
    }

    static String labelOf(Sign sign) {
        return switch (sign) {
            case AS_HELD -> "Expenditure positive";
            case TURNED -> "Income positive";
        };
    }

    static String labelOf(DateOrder order) {
        return switch (order) {
            case DMY -> "Day first";
            case MDY -> "Month first";
            case YMD -> "Year first";
        };
    }

    static String labelOf(PeriodCodes codes) {
        return switch (codes) {
            case FINANCIAL -> "Start year and period";
            case FINANCIAL_BY_END_YEAR -> "End year and period";
            case CALENDAR -> "Calendar year and month";
            case FOUR_WEEKS -> "Four weeks";
        };
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    /** What blank cells mean, in the words of the sheet. */
    enum Blanks {
        NOTHING("Nothing"),
        AS_ABOVE("As in the row above");

        private final String label;

        Blanks(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** What a row can be about, in the words of the sheet. */
    @SuppressWarnings("ImmutableEnumChecker") // Every layout subject is a constant of an enum.
    enum LayoutField {
        COST_CENTRE("Cost centre", LedgerField.COST_CENTRE),
        SUBJECTIVE("Subjective", LedgerField.SUBJECTIVE),
        COMBINED_CODE("Combined code", LedgerField.COMBINED_CODE),
        /** Published spending has names and no codes: a directorate then stands where a cost centre would. */
        DIRECTORATE("Directorate", LedgerField.DIRECTORATE, LedgerField.COST_CENTRE),
        SERVICE("Service", LedgerField.SERVICE, LedgerField.SUBJECTIVE),
        AMOUNT("Amount", LedgerField.AMOUNT),
        DEBIT("Debit", LedgerField.DEBIT),
        CREDIT("Credit", LedgerField.CREDIT),
        CURRENCY("Currency", LedgerField.CURRENCY),
        PERIOD("Period", LedgerField.PERIOD),
        DATE("Date", LedgerField.DATE),
        YEAR("Year", LedgerField.YEAR),
        DOCUMENT("Document", LedgerField.DOCUMENT),
        DESCRIPTION("Description", LedgerField.DESCRIPTION),
        SUPPLIER("Supplier", LedgerField.SUPPLIER),
        SOURCE("Source", LedgerField.SOURCE),
        SHEET("Sheet", FileFact.SHEET),
        HEADING_ROW("Heading row", FileFact.HEADING_ROW),
        DELIMITER("Delimiter", FileFact.DELIMITER),
        AMOUNT_STYLE("Amount style", FileFact.AMOUNT_STYLE),
        DASH("Dash", FileFact.DASH);

        private final String label;
        private final LayoutSubject subject;
        private final LayoutSubject standsFor;

        LayoutField(String label, LayoutSubject subject) {
            this(label, subject, subject);
        }

        LayoutField(String label, LayoutSubject subject, LayoutSubject standsFor) {
            this.label = label;
            this.subject = subject;
            this.standsFor = standsFor;
        }

        String label() {
            return label;
        }

        LayoutSubject subject() {
            return subject;
        }

        /** The column that holds it; empty for what is a fact about the whole file. */
        Optional<LedgerField> field() {
            return subject instanceof LedgerField column ? Optional.of(column) : Optional.empty();
        }

        /** The field that rows are coded by with it. */
        LayoutSubject standsFor() {
            return standsFor;
        }
    }
}
