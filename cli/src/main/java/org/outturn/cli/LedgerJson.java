package org.outturn.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.CodedLedger;
import org.outturn.core.monitoring.FileAccount;

/** The ledger as scripts read it: what became of every row, and what each period comes to. */
record LedgerJson(List<LedgerFile> files, List<PeriodSum> periods) {

    static LedgerJson of(CodedLedger ledger) {
        return new LedgerJson(ledger.files().stream().map(LedgerFile::of).toList(), periods(ledger));
    }

    /** Every posting, whatever became of it, so that the periods come to what was posted. */
    private static List<PeriodSum> periods(CodedLedger ledger) {
        Map<Integer, Money> sums = new TreeMap<>();
        ledger.lines().stream()
                .map(line -> line.line())
                .forEach(line -> sums.merge(line.period().number(), line.tally().sum(), Money::plus));
        return sums.entrySet().stream()
                .map(sum -> new PeriodSum(sum.getKey(), sum.getValue()))
                .toList();
    }

    record LedgerFile(
            String name,
            String sha256,
            String documents,
            long rows,
            long used,
            long excluded,
            long unmapped,
            long setAside,
            long skipped,
            Money sum,
            Money debits,
            Money credits,
            List<LedgerSheet> sheets) {

        static LedgerFile of(FileAccount file) {
            return new LedgerFile(
                    file.extract().source().file(),
                    file.extract().sha256(),
                    file.extract().documents().inWords(),
                    file.extract().rows(),
                    file.used().rows(),
                    file.excluded().rows(),
                    file.notYetCoded().rows(),
                    file.setAside().rows(),
                    file.skipped(),
                    file.sum(),
                    file.amounts().debits(),
                    file.amounts().credits(),
                    file.sheets().stream().map(LedgerSheet::of).toList());
        }
    }

    /** The same of one sheet, where the file has several that go on from one another. */
    record LedgerSheet(
            String name,
            long rows,
            long used,
            long excluded,
            long unmapped,
            long setAside,
            long skipped,
            Money sum,
            Money debits,
            Money credits) {

        static LedgerSheet of(FileAccount.SheetAccount account) {
            return new LedgerSheet(
                    account.sheet().place().sheet().orElse(""),
                    account.sheet().rows(),
                    account.used().rows(),
                    account.excluded().rows(),
                    account.notYetCoded().rows(),
                    account.sheet().setAside().rows(),
                    account.sheet().skipped(),
                    account.sheet().amounts().sum(),
                    account.sheet().amounts().debits(),
                    account.sheet().amounts().credits());
        }
    }

    record PeriodSum(int period, Money sum) {}
}
