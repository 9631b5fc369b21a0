package org.outturn.excel.inputs;

import static org.outturn.excel.inputs.InputColumn.Kind.TEXT;
import static org.outturn.excel.inputs.InputColumn.choice;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.outturn.excel.ledger.Amounts;
import org.outturn.excel.ledger.DateOrder;
import org.outturn.excel.ledger.LedgerField;
import org.outturn.excel.ledger.PeriodCodes;
import org.outturn.excel.ledger.Sign;

/** The sheet on which a finance officer says how the ledger export is laid out, where it cannot be found out. */
public final class LedgerLayoutSheet {

    static final String FIELD = "Field";
    static final String HEADING = "Heading";
    static final String VALUE = "Value";
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
                                    "Which part of a posting the heading stands for. Directorate and Service stand in for codes that an export does not have.",
                                    labels(LayoutField.values(), LayoutField::label))
                            .asNeeded()
                            .wide(24),
                    InputColumn.of(HEADING, TEXT, "The heading exactly as the export writes it.")
                            .asNeeded()
                            .wide(40),
                    InputColumn.of(
                                    VALUE,
                                    TEXT,
                                    "What every row has, where the export has no such column: a period, a cost centre, a subjective, the currency of the ledger. For a combined code how it is split: C-S-x, or CCCCSSSS.")
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

    /** What a heading can stand for, in the words of the sheet. */
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
        SOURCE("Source", LedgerField.SOURCE);

        private final String label;
        private final LedgerField field;
        private final LedgerField standsFor;

        LayoutField(String label, LedgerField field) {
            this(label, field, field);
        }

        LayoutField(String label, LedgerField field, LedgerField standsFor) {
            this.label = label;
            this.field = field;
            this.standsFor = standsFor;
        }

        String label() {
            return label;
        }

        LedgerField field() {
            return field;
        }

        /** The field that rows are coded by with it. */
        LedgerField standsFor() {
            return standsFor;
        }
    }
}
