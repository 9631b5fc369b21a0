package org.outturn.core.testing;

import static org.outturn.core.testing.TestLedger.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;

/** The outturn of a council's report for 2020-21, item by item, for people to comment on. */
public final class PrintedPosition {

    public static final String PLACEMENTS = "Placements for Children in Care/unable to remain at home";
    public static final String SAFEGUARDING = "Children's Safeguarding services";
    public static final String EARLY_HELP = "Early Help & Preventative Services";
    public static final String TRANSPORT = "Home to School Transport";
    public static final String EDUCATION = "Education support services";
    public static final String PENSIONS = "Pensions payable to former teachers and other staff";
    public static final String UNALLOCATED = "Unallocated budget";
    public static final String REDUNDANCY = "Redundancy";

    /** Budget and actual in £m. */
    private record Line(String item, String budget, String actual) {}

    private static final List<Line> LINES = List.of(
            new Line(PLACEMENTS, "40.884", "48.759"),
            new Line(SAFEGUARDING, "34.371", "34.357"),
            new Line(EARLY_HELP, "7.264", "4.928"),
            new Line(TRANSPORT, "15.651", "17.358"),
            new Line(EDUCATION, "7.589", "6.934"),
            new Line(PENSIONS, "4.538", "4.859"),
            new Line(REDUNDANCY, "0.107", "0.107"),
            new Line(UNALLOCATED, "3.551", "0.362"));

    private PrintedPosition() {}

    public static TestInputs inputs() {
        TestInputs inputs = new TestInputs();
        for (int i = 0; i < LINES.size(); i++) {
            inputs.line(
                    LINES.get(i).item(),
                    costCentre(i),
                    millions(LINES.get(i).budget()).pence() / 100);
        }
        return inputs;
    }

    /** All spent in the last month. */
    public static TestLedger spending() {
        TestLedger ledger = ledger();
        for (int i = 0; i < LINES.size(); i++) {
            ledger.post(costCentre(i), 12, millions(LINES.get(i).actual()).toString());
        }
        return ledger;
    }

    private static String costCentre(int line) {
        return Integer.toString(1000 + line);
    }

    private static Money millions(String figure) {
        return Money.of(new BigDecimal(figure).movePointRight(Unit.MILLIONS.decimals() + 3));
    }
}
