package org.outturn.core.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.outturn.core.history.PostedBalance;
import org.outturn.core.history.PostedBalance.InFile;
import org.outturn.core.history.ReportNumber;
import org.outturn.core.history.ReportVersion;
import org.outturn.core.history.ReportedFile;
import org.outturn.core.history.ReportedItem;
import org.outturn.core.history.ReportedTotal;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.CodedLedger;
import org.outturn.core.monitoring.CodedLine;
import org.outturn.core.monitoring.FileAccount;
import org.outturn.core.monitoring.MonitoringPosition;
import org.outturn.core.outturn.BudgetItem;
import org.outturn.core.outturn.GroupTotal;
import org.outturn.core.outturn.ReportItem;

/** Puts down what a position says of the period, for the history. */
final class Drafting {

    private record InPeriod(Coding coding, int period) {}

    private Drafting() {}

    static ReportVersion draft(MonitoringPosition position, LocalDate asAt) {
        return ReportVersion.draft(
                ReportNumber.first(position.period()),
                position.portfolio(),
                asAt,
                total(position.statement().total()),
                items(position),
                position.ledger().tallyByPeriod(),
                position.ledger().files().stream().map(Drafting::file).toList());
    }

    private static ReportedTotal total(GroupTotal total) {
        return new ReportedTotal(
                total.figures().controllableBudget(),
                total.figures().actual(),
                total.figures().forecast(),
                total.rag());
    }

    private static List<ReportedItem> items(MonitoringPosition position) {
        Map<String, SortedMap<Integer, Money>> byPeriod = position.ledger().actualsByPeriod();
        return position.statement().items().stream()
                .map(item -> item(item, byPeriod.getOrDefault(ReportItem.key(item.name()), new TreeMap<>())))
                .toList();
    }

    private static ReportedItem item(BudgetItem item, SortedMap<Integer, Money> byPeriod) {
        return new ReportedItem(
                item.name(),
                item.item().fund().name(),
                item.figures(),
                item.forecast().basis(),
                item.rag(),
                byPeriod);
    }

    private static ReportedFile file(FileAccount file) {
        SortedMap<Integer, Money> byPeriod = new TreeMap<>();
        for (LedgerLine line : file.extract().lines()) {
            byPeriod.merge(line.period().number(), line.tally().sum(), Money::plus);
        }
        return new ReportedFile(
                file.extract().source().file(),
                file.extract().sha256(),
                file.extract().documents(),
                file.extract().rows(),
                file.amounts(),
                byPeriod);
    }

    /** What each coding comes to in each period, with the rows behind it. */
    static List<PostedBalance> balances(CodedLedger ledger) {
        Map<InPeriod, PostedBalance> balances = new LinkedHashMap<>();
        for (CodedLine line : ledger.lines()) {
            CodedLedger.itemOf(line)
                    .ifPresent(item -> balances.merge(
                            new InPeriod(
                                    line.line().coding(), line.line().period().number()),
                            new PostedBalance(item, List.of(new InFile(line.file(), line.line()))),
                            PostedBalance::with));
        }
        return List.copyOf(balances.values());
    }
}
