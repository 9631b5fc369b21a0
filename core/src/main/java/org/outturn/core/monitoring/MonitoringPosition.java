package org.outturn.core.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.KeyVariance;
import org.outturn.core.outturn.OutturnStatement;
import org.outturn.core.outturn.RagRules;
import org.outturn.core.outturn.Stage;
import org.outturn.core.reserves.ReservePosition;

/**
 * Everything one report says, worked out and not yet laid out.
 *
 * @param inputs what people typed, as the figures were worked out from
 * @param portfolio the portfolio reported, as the report calls it
 * @param period the last period counted
 * @param expected control totals given with the run, beside those of the workbook
 * @param financeBudget the finance system's own budget, given to items; empty where the run had none
 */
public record MonitoringPosition(
        MonitoringInputs inputs,
        String portfolio,
        AccountingPeriod period,
        OutturnStatement statement,
        RagRules ragRules,
        CodedLedger ledger,
        List<KeyVariance> keyVariances,
        ReservePosition reserves,
        Schedules schedules,
        List<ControlTotal> expected,
        Optional<CodedLedger> financeBudget) {

    public MonitoringPosition {
        keyVariances = List.copyOf(keyVariances);
        expected = List.copyOf(expected);
    }

    /** A position without the finance system's budget. */
    public MonitoringPosition(
            MonitoringInputs inputs,
            String portfolio,
            AccountingPeriod period,
            OutturnStatement statement,
            RagRules ragRules,
            CodedLedger ledger,
            List<KeyVariance> keyVariances,
            ReservePosition reserves,
            Schedules schedules,
            List<ControlTotal> expected) {
        this(
                inputs,
                portfolio,
                period,
                statement,
                ragRules,
                ledger,
                keyVariances,
                reserves,
                schedules,
                expected,
                Optional.empty());
    }

    public MonitoringSettings settings() {
        return inputs.settings();
    }

    public Stage stage() {
        return statement.stage();
    }

    /**
     * The day the report speaks for where nobody gives another: the latest date of its ledger, and no later than the
     * last period counted where the ledger goes on beyond it. A ledger without dates speaks for the end of that period.
     */
    public LocalDate day() {
        LocalDate end = settings().year().endOf(period);
        boolean goesOn =
                ledger.lines().stream().anyMatch(line -> line.line().period().isAfter(period));
        return ledger.latestDate().filter(date -> !goesOn || date.isBefore(end)).orElse(end);
    }

    /** What no coding claims; nothing where every posting is coded. */
    public Optional<Money> notYetCoded() {
        return statement.items().stream()
                .filter(item -> item.item().isNotYetCoded())
                .map(item -> item.figures().actual())
                .findFirst();
    }
}
