package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.reserves.EarmarkedReserve;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.reserves.ReservesStatement;
import org.outturn.core.reserves.Trend;

class PrintedReservesTest {

    private static MonitoringPosition position;

    @BeforeAll
    static void monitor() throws IOException {
        position = CommittedExample.position(MonitoringRequest.everything());
    }

    @Test
    void closing_balances_and_trends_are_as_the_council_printed_them() throws IOException {
        ReservesStatement reserves = position.schedules().reserves();
        List<List<String>> rows = new ArrayList<>();
        for (EarmarkedReserve reserve : reserves.reserves()) {
            rows.add(row(reserve.name(), reserve.trend(Unit.MILLIONS), reserve.closing()));
        }
        rows.add(row("Total Reserves", reserves.trend(Unit.MILLIONS), reserves.closing()));

        assertThat(rows).containsExactlyElementsOf(withTheMissingArrow(PrintedTable.rows("reserves.csv")));
    }

    private static List<String> row(String name, Trend trend, Money closing) {
        return List.of(name, trend.name(), PrintedTable.millions(closing));
    }

    /** One arrow is missing in the report; its key has a sign for a reserve that is unchanged. */
    private static List<List<String>> withTheMissingArrow(List<List<String>> printed) {
        return printed.stream()
                .map(row -> row.get(1).isEmpty() ? List.of(row.get(0), Trend.SAME.name(), row.get(2)) : row)
                .toList();
    }

    @Test
    void movements_below_the_line_are_what_the_position_releases() {
        Money below = Money.sum(CommittedExample.inputs().reserves().stream()
                .filter(ReserveMovement::belowTheLine)
                .map(ReserveMovement::amount)
                .toList());

        assertThat(below).isEqualTo(position.reserves().released());
    }
}
