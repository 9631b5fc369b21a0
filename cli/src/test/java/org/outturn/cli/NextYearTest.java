package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.cli.Run.example;
import static org.outturn.cli.Run.outturn;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.calendar.FinancialYear;
import org.outturn.core.forecast.PriorYear;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.savings.SavingsPosition;
import org.outturn.excel.workbook.MonitoringWorkbook;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NextYearTest {

    @TempDir
    private Path folder;

    @Test
    void next_year_starts_from_this_years_workbook() {
        Path next = folder.resolve("next.xlsx");

        Run run = outturn("new", next, "--from", example("monitoring.xlsx"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Brought into 2021-22: budget £");
        MonitoringInputs before = inputs(example("monitoring.xlsx"));
        MonitoringInputs after = inputs(next);
        assertThat(after.settings().year()).isEqualTo(FinancialYear.startingApril(2021));
        assertThat(after.settings().organisation()).isEqualTo(before.settings().organisation());
        assertThat(after.settings().approvedBudget()).isEmpty();
        assertThat(after.items())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("source")
                .isEqualTo(before.items());
        assertThat(after.items()).extracting(ReportItem::owner).doesNotContain("");
        assertThat(after.coding())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*source", ".*wildcard")
                .isEqualTo(before.coding());
        assertThat(after.ragRules()).isEqualTo(before.ragRules());
        assertThat(after.profiles()).isEqualTo(before.profiles());
        assertThat(after.commentary()).isEmpty();
        assertThat(after.forecasts()).isEmpty();
        assertThat(after.movements()).isEmpty();
        Money effects = Money.sum(
                before.reserves().stream().map(ReserveMovement::effect).toList());
        assertThat(Money.sum(
                        after.reserves().stream().map(ReserveMovement::amount).toList()))
                .isEqualTo(effects);
        assertThat(new SavingsPosition(after.schedules().savings()).broughtForward())
                .isEqualTo(new SavingsPosition(before.schedules().savings()).nextBroughtForward());
    }

    private static MonitoringInputs inputs(Path workbook) {
        return MonitoringWorkbook.read(workbook).get().inputs();
    }

    @Test
    void a_finished_year_is_there_to_forecast_from() {
        Path finished = folder.resolve("finished.xlsx");
        Path next = folder.resolve("next.xlsx");
        outturn("report", example("monitoring.xlsx"), "--ledger", example("ledger.csv"), "-q", "-o", finished);

        Run run = outturn("new", next, "--from", finished);

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<PriorYear> years = inputs(next).schedules().forecasting().priorYears().stream()
                .filter(year -> year.year().equals(FinancialYear.startingApril(2020)))
                .toList();
        ReportVersion outturn = inputs(finished).history().reports().get(0);
        assertThat(Money.sum(years.stream().map(PriorYear::outturn).toList()))
                .isEqualTo(outturn.total().actual());
        assertThat(inputs(next).history().reports()).isEmpty();
    }

    @Test
    void a_year_that_does_not_follow_is_refused() {
        Path next = folder.resolve("next.xlsx");

        Run run = outturn("new", next, "--from", example("monitoring.xlsx"), "--year", "2023-24");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is 2021-22. Leave --year out.");
        assertThat(next).doesNotExist();
    }

    @Test
    void what_is_no_workbook_starts_no_year() {
        Path next = folder.resolve("next.xlsx");

        Run run = outturn("new", next, "--from", example("ledger.csv"));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("this is a text file, not a monitoring workbook.");
        assertThat(next).doesNotExist();
    }
}
