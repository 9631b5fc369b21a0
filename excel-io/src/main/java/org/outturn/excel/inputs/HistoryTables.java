package org.outturn.excel.inputs;

import static org.outturn.excel.inputs.InputColumn.Kind.MONEY;
import static org.outturn.excel.inputs.InputColumn.Kind.NUMBER;
import static org.outturn.excel.inputs.InputColumn.Kind.TEXT;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.outturn.core.calendar.AccountingPeriod;

/**
 * The tables that a run leaves for the next one to read: every report of the year on the History
 * sheet, and the balances behind the report written and the one before it. Amounts are in pounds.
 */
public final class HistoryTables {

    public static final String HISTORY = "History";
    public static final String BALANCES = "Balances";
    public static final String PREVIOUS_BALANCES = "Previous balances";

    public static final String PERIOD = "Period";
    public static final String VERSION = "Version";
    public static final String PORTFOLIO = "Portfolio";
    public static final String AS_AT = "As at";
    public static final String STATUS = "Status";
    public static final String SIGNED_BY = "Signed off by";
    public static final String REASON = "Reason for restatement";
    public static final String FINGERPRINT = "Fingerprint";
    public static final String BALANCES_ON = "Balances kept on sheet";

    public static final String ITEM = "Item";
    public static final String FUND = "Fund";
    public static final String ORIGINAL = "Original budget £";
    public static final String BUDGET = "Budget £";
    public static final String BUDGET_TO_DATE = "Budget to date £";
    public static final String ACTUAL = "Actual £";
    public static final String ACCRUALS = "Accruals £";
    public static final String FORECAST = "Forecast £";
    public static final String VARIANCE = "Variance £";
    public static final String RAG = "RAG";
    public static final String BASIS = "Forecast rests on";

    public static final String FILE = "Ledger file";
    public static final String SHA256 = "SHA-256";
    public static final String DOCUMENTS = "Documents";
    public static final String ROWS = "Rows";
    public static final String DEBITS = "Debits £";
    public static final String CREDITS = "Credits £";
    public static final String NET = "Net £";
    public static final String LEDGER_PERIOD = "Ledger period";

    public static final String COST_CENTRE = "Cost centre";
    public static final String SUBJECTIVE = "Subjective";

    public static final String SIGNED_OFF = "Signed off";
    public static final String DRAFT = "Draft";

    static final InputSheet REPORTS = table(
            "tblHistory",
            Stream.of(
                    period(PERIOD),
                    number(VERSION),
                    text(PORTFOLIO),
                    text(AS_AT),
                    text(STATUS),
                    text(SIGNED_BY),
                    text(REASON),
                    text(FINGERPRINT),
                    money(BUDGET),
                    money(ACTUAL),
                    money(FORECAST),
                    text(RAG),
                    text(BALANCES_ON)));

    static final InputSheet FILES = table(
            "tblHistoryFiles",
            Stream.concat(
                    Stream.of(
                            period(PERIOD),
                            number(VERSION),
                            text(PORTFOLIO),
                            text(FILE),
                            text(SHA256),
                            InputColumn.of(DOCUMENTS, TEXT, ""),
                            number(ROWS),
                            money(DEBITS),
                            money(CREDITS)),
                    byPeriod()));

    static final InputSheet PERIODS = table(
            "tblHistoryPeriods",
            Stream.of(
                    period(PERIOD),
                    number(VERSION),
                    text(PORTFOLIO),
                    period(LEDGER_PERIOD),
                    number(ROWS),
                    money(DEBITS),
                    money(CREDITS)));

    static final InputSheet ITEMS = table(
            "tblHistoryItems",
            Stream.concat(
                    Stream.of(
                            period(PERIOD),
                            number(VERSION),
                            text(PORTFOLIO),
                            text(ITEM),
                            text(FUND),
                            money(ORIGINAL),
                            money(BUDGET),
                            money(BUDGET_TO_DATE),
                            money(ACTUAL),
                            money(ACCRUALS),
                            money(FORECAST),
                            text(RAG),
                            text(BASIS)),
                    byPeriod()));

    private HistoryTables() {}

    /** What came in one ledger period: "Period 3 £". */
    public static String inPeriod(int period) {
        return "Period " + period + " £";
    }

    /** A word for a constant, such as "Annual budget" for ANNUAL_BUDGET. */
    public static String word(Enum<?> constant) {
        String name = constant.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static InputSheet table(String name, Stream<InputColumn> columns) {
        return new InputSheet(HISTORY, name, "", false, columns.toList());
    }

    private static Stream<InputColumn> byPeriod() {
        List<Integer> periods =
                IntStream.rangeClosed(1, AccountingPeriod.LAST).boxed().toList();
        return periods.stream().map(period -> InputColumn.of(inPeriod(period), MONEY, ""));
    }

    private static InputColumn period(String heading) {
        return InputColumn.of(heading, InputColumn.Kind.PERIOD, "").asNeeded();
    }

    private static InputColumn number(String heading) {
        return InputColumn.of(heading, NUMBER, "").asNeeded();
    }

    private static InputColumn money(String heading) {
        return InputColumn.of(heading, MONEY, "").asNeeded();
    }

    private static InputColumn text(String heading) {
        return InputColumn.of(heading, TEXT, "").asNeeded();
    }
}
