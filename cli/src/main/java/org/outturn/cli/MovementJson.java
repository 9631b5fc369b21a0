package org.outturn.cli;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.outturn.core.history.BalanceChange;
import org.outturn.core.history.FileChange;
import org.outturn.core.history.ItemMovement;
import org.outturn.core.history.Movement;
import org.outturn.core.history.ReportedFile;
import org.outturn.core.history.ReportedItem;
import org.outturn.core.money.Money;
import org.outturn.core.outturn.Rag;
import org.outturn.core.report.MonitoringReport;

/** What has changed since the report before, as scripts read it. */
record MovementJson(
        int sincePeriod,
        int sinceVersion,
        List<Item> items,
        Optional<List<Late>> latePostings,
        List<LedgerFile> files) {

    static Optional<MovementJson> of(MonitoringReport report) {
        return report.movement().map(MovementJson::of);
    }

    private static MovementJson of(Movement movement) {
        return new MovementJson(
                movement.then().number().period().number(),
                movement.then().number().version(),
                movement.items().stream().map(Item::of).toList(),
                movement.balancesThen()
                        .map(kept -> movement.late().stream().map(Late::of).toList()),
                movement.files().stream().map(LedgerFile::of).toList());
    }

    record Side(Money controllableBudget, Money actual, Money forecast, Money variance, Rag rag) {

        static Side of(ReportedItem item) {
            return new Side(
                    item.figures().controllableBudget(),
                    item.figures().actual(),
                    item.figures().forecast(),
                    item.variance(),
                    item.rag());
        }
    }

    record Item(
            String name,
            ItemMovement.State state,
            Optional<Side> then,
            Optional<Side> now,
            Money budgetChange,
            Money actualChange,
            Money latePostings,
            Money varianceChange) {

        static Item of(ItemMovement item) {
            return new Item(
                    item.name(),
                    item.state(),
                    item.then().map(Side::of),
                    item.now().map(Side::of),
                    item.budgetChange(),
                    item.actualChange(),
                    item.latePostings(),
                    item.varianceChange());
        }
    }

    record Late(
            BalanceChange.Kind kind,
            String item,
            String costCentre,
            String subjective,
            int period,
            Money then,
            Money now,
            Money change,
            String place) {

        static Late of(BalanceChange change) {
            return new Late(
                    change.kind(),
                    change.item(),
                    change.coding().costCentre(),
                    change.coding().subjective(),
                    change.period(),
                    change.then(),
                    change.now(),
                    change.change(),
                    change.place());
        }
    }

    /** @param periods the periods that either file holds, and what they came to then and come to now */
    record LedgerFile(
            String name,
            FileChange.Kind change,
            String was,
            String message,
            String sha256Then,
            String sha256,
            String documentsThen,
            String documents,
            List<Period> periods) {

        static LedgerFile of(FileChange change) {
            return new LedgerFile(
                    change.name(),
                    change.kind(),
                    change.was(),
                    change.message(),
                    text(change.then(), ReportedFile::sha256),
                    text(change.now(), ReportedFile::sha256),
                    text(change.then(), file -> file.documents().inWords()),
                    text(change.now(), file -> file.documents().inWords()),
                    Period.of(change));
        }

        private static String text(Optional<ReportedFile> file, Function<ReportedFile, String> text) {
            return file.map(text).orElse("");
        }
    }

    record Period(int period, Money then, Money now) {

        static List<Period> of(FileChange change) {
            SortedMap<Integer, Money> then = in(change.then());
            SortedMap<Integer, Money> now = in(change.now());
            SortedSet<Integer> all = new TreeSet<>(then.keySet());
            all.addAll(now.keySet());
            return all.stream()
                    .map(period -> new Period(
                            period, then.getOrDefault(period, Money.ZERO), now.getOrDefault(period, Money.ZERO)))
                    .toList();
        }

        private static SortedMap<Integer, Money> in(Optional<ReportedFile> file) {
            return file.map(ReportedFile::byPeriod).orElse(new TreeMap<>());
        }
    }
}
