package org.outturn.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.history.History;
import org.outturn.core.history.ReportNumber;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.history.SignOff;
import org.outturn.core.history.Succession;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.ForecastOutturn.Basis;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.core.testing.TestInputs;
import org.outturn.core.testing.TestLedger;

class SuccessionTest {

    private static final SourceReference SIGN_OFF = SourceReference.ofCell("monitoring.xlsx", "Sign-off", "A5");

    @Test
    void the_first_report_of_a_period_is_a_draft_with_the_figures_of_each_item() {
        Succession first = report(History.NONE, 6, september("100"));

        ReportVersion report = first.report();
        assertThat(report.number()).isEqualTo(number(6, 1));
        assertThat(report.isSignedOff()).isFalse();
        assertThat(report.asAt()).isEqualTo(LocalDate.of(2020, 9, 30));
        assertThat(report.item("placements").orElseThrow())
                .satisfies(item -> assertThat(item.figures().actual()).isEqualTo(Money.of("600")))
                .satisfies(
                        item -> assertThat(item.figures().controllableBudget()).isEqualTo(Money.of("1200")))
                .satisfies(item -> assertThat(item.basis()).isEqualTo(Basis.MODEL))
                .satisfies(item -> assertThat(item.byPeriod()).containsEntry(4, Money.of("100")));
        assertThat(report.byPeriod().get(2).rows()).isEqualTo(1);
        assertThat(report.files().get(0).byPeriod()).hasSize(7);
        assertThat(first.since()).isEmpty();
        assertThat(first.findings()).isEmpty();
    }

    @Test
    void the_same_figures_again_leave_the_history_as_it_was() {
        History once = report(History.NONE, 6, september("100")).history();

        Succession again = report(once, 6, september("100"));

        assertThat(again.history().reports()).isEqualTo(once.reports());
    }

    @Test
    void other_figures_replace_a_draft() {
        History once = report(History.NONE, 6, september("100")).history();

        Succession again = report(once, 6, september("110"));

        assertThat(again.history().reports()).containsExactly(again.report());
        assertThat(again.report().total().actual()).isEqualTo(Money.of("660"));
    }

    @Test
    void a_report_is_compared_with_that_of_the_period_before() {
        History history = report(History.NONE, 4, september("100")).history();
        history = report(history, 6, september("100")).history();
        history = report(history, 7, september("100")).history();

        Succession sixAgain = report(history, 6, september("100"));

        assertThat(sixAgain.since()).map(ReportVersion::number).contains(number(4, 1));
        assertThat(sixAgain.history().standing(TestInputs.PORTFOLIO))
                .extracting(report -> report.number().period().number())
                .containsExactly(4, 6, 7);
    }

    @Test
    void what_is_signed_off_stays_and_the_later_report_restates_it() {
        History signed = signed(report(History.NONE, 6, september("100")).history(), signature(""));

        Succession restated = report(signed, 6, september("110"));

        assertThat(restated.report().number()).isEqualTo(number(6, 2));
        assertThat(restated.since().orElseThrow())
                .satisfies(before -> assertThat(before.number()).isEqualTo(number(6, 1)))
                .satisfies(before -> assertThat(before.total().actual()).isEqualTo(Money.of("600")))
                .satisfies(
                        before -> assertThat(before.signedBy()).isEqualTo("A Patel, Section 151 Officer, 2020-10-14"));
        assertThat(restated.history().reports()).hasSize(2);
    }

    @Test
    void a_restatement_without_a_reason_is_asked_for_one() {
        History signed = signed(report(History.NONE, 6, september("100")).history(), signature(""));

        List<Finding> findings = report(signed, 6, september("110")).findings();

        assertThat(findings)
                .singleElement()
                .asString()
                .contains(
                        "actual by £60.00",
                        "version 2",
                        "Enter the reason on the Sign-off sheet: period 6, version 2.");
    }

    @Test
    void a_restatement_keeps_the_reason_that_the_sign_off_sheet_gives() {
        SignOff reason =
                new SignOff(number(6, 2), "", "", Optional.empty(), "", "Recharges were posted twice.", SIGN_OFF);
        History signed = signed(report(History.NONE, 6, september("100")).history(), signature(""), reason);

        Succession restated = report(signed, 6, september("110"));

        assertThat(restated.report().reason()).isEqualTo("Recharges were posted twice.");
        assertThat(restated.report().isSignedOff()).isFalse();
        assertThat(restated.findings()).isEmpty();
    }

    @Test
    void figures_that_come_back_to_those_signed_off_need_no_restatement() {
        History signed = signed(report(History.NONE, 6, september("100")).history(), signature(""));
        History restated = report(signed, 6, september("110")).history();

        Succession back = report(restated, 6, september("100"));

        assertThat(back.report().number()).isEqualTo(number(6, 1));
        assertThat(back.report().isSignedOff()).isTrue();
        assertThat(back.history().reports()).hasSize(1);
    }

    @Test
    void a_signature_outlives_its_row_on_the_sign_off_sheet() {
        History signed = signed(report(History.NONE, 6, september("100")).history(), signature(""));
        History kept = report(signed, 6, september("110")).history();

        Succession later =
                report(new History(kept.reports(), List.of(), kept.written(), kept.balances()), 7, september("110"));

        assertThat(later.history().reports())
                .extracting(ReportVersion::isSignedOff)
                .containsExactly(true, false, false);
    }

    @Test
    void a_signature_for_other_figures_is_named() {
        History drafted = report(History.NONE, 6, september("100")).history();
        String fingerprint = drafted.reports().get(0).shortFingerprint();

        assertThat(report(signed(drafted, signature(fingerprint)), 6, september("100"))
                        .findings())
                .isEmpty();
        assertThat(report(signed(drafted, signature("beef")), 6, september("100"))
                        .findings())
                .singleElement()
                .asString()
                .contains("Sign-off", "A5", fingerprint, "not beef");
    }

    @Test
    void a_signature_on_a_report_that_nobody_has_written_is_named() {
        assertThat(report(signed(History.NONE, signature("")), 6, september("100"))
                        .findings())
                .singleElement()
                .asString()
                .contains("no report of period 6 has been written yet");
    }

    @Test
    void figures_changed_on_the_history_sheet_are_named() {
        ReportVersion report = report(History.NONE, 6, september("100")).report();
        ReportVersion changed = new ReportVersion(
                report.number(),
                report.portfolio(),
                report.asAt(),
                report.fingerprint(),
                "",
                "",
                report.total(),
                report(History.NONE, 6, september("101")).report().items(),
                report.byPeriod(),
                report.files());
        History history = new History(List.of(changed), List.of(), Optional.of(report.number()), Map.of());

        assertThat(report(history, 7, september("100")).findings())
                .singleElement()
                .asString()
                .contains("\"History\"", "period 6");
    }

    @Test
    void the_report_that_a_workbook_holds_is_signed_once_its_number_is() {
        History drafted = report(History.NONE, 6, september("100")).history();

        assertThat(drafted.signedReportWritten()).isEmpty();
        assertThat(signed(drafted, signature("")).signedReportWritten()).isPresent();
    }

    private static TestLedger september(String monthly) {
        return TestLedger.ledger().postMonthly("K100", 1, 7, monthly);
    }

    private static Succession report(History history, int period, TestLedger ledger) {
        MonitoringPosition position =
                new TestInputs().line("Placements", "K1*", 1200).after(history).at(period, ledger);
        return MonitoringReport.of(position).succession();
    }

    private static History signed(History history, SignOff... lines) {
        return new History(history.reports(), List.of(lines), history.written(), history.balances());
    }

    private static SignOff signature(String fingerprint) {
        return new SignOff(
                number(6, 1),
                "Section 151 Officer",
                "A Patel",
                Optional.of(LocalDate.of(2020, 10, 14)),
                fingerprint,
                "",
                SIGN_OFF);
    }

    private static ReportNumber number(int period, int version) {
        return new ReportNumber(new AccountingPeriod(period), version);
    }
}
