package org.outturn.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.outturn.core.testing.TestLedger.ledger;

import org.junit.jupiter.api.Test;
import org.outturn.core.assurance.CheckResult;
import org.outturn.core.assurance.Checks;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.narrative.Headlines;
import org.outturn.core.testing.TestInputs;

class MonitoringReportTest {

    @Test
    void it_is_a_position_with_its_checks_and_headlines() {
        MonitoringPosition position =
                new TestInputs().line("Transport", "1000", 1_200).at(12, ledger().postMonthly("1000", 1, 12, "100"));

        MonitoringReport report = MonitoringReport.of(position);

        assertThat(report.checks()).isEqualTo(Checks.run(position));
        assertThat(report.headlines()).isEqualTo(Headlines.of(position));
        assertThat(report.failures()).isEmpty();
    }

    @Test
    void failures_are_the_checks_that_did_not_pass() {
        MonitoringPosition position =
                new TestInputs().line("Transport", "1000", 1_200).at(12, ledger().postMonthly("1000", 1, 11, "100"));

        MonitoringReport report = MonitoringReport.of(position);

        assertThat(report.failures()).extracting(CheckResult::code).containsExactly("PERIODS_COMPLETE");
    }
}
