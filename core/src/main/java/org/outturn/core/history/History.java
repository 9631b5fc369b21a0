package org.outturn.core.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.outturn.ReportItem;

/**
 * Every report of the year that a workbook remembers, in order of period and version, with what the
 * Sign-off sheet says of them.
 *
 * @param written the report that the workbook's report sheets hold; empty where none was written
 * @param balances the balances behind some of the reports: the one written, and the one it is compared with
 */
public record History(
        List<ReportVersion> reports,
        List<SignOff> signOffs,
        Optional<ReportNumber> written,
        Map<ReportNumber, List<ReportedBalance>> balances) {

    public static final History NONE = new History(List.of(), List.of(), Optional.empty(), Map.of());

    public History {
        reports = reports.stream()
                .sorted(Comparator.comparing(ReportVersion::number).thenComparing(ReportVersion::portfolio))
                .toList();
        signOffs = List.copyOf(signOffs);
        balances = new TreeMap<>(balances);
    }

    /** Every version of one portfolio's reports. */
    public List<ReportVersion> of(String portfolio) {
        return reports.stream().filter(isOf(portfolio)).toList();
    }

    private static Predicate<ReportVersion> isOf(String portfolio) {
        return report -> ReportItem.key(report.portfolio()).equals(ReportItem.key(portfolio));
    }

    /** The report that stands for each period of a portfolio: its latest version, in order of periods. */
    public List<ReportVersion> standing(String portfolio) {
        Map<AccountingPeriod, ReportVersion> latest = new TreeMap<>();
        of(portfolio).forEach(report -> latest.put(report.number().period(), report));
        return List.copyOf(latest.values());
    }

    /** The versions of a period's report. */
    List<ReportVersion> versions(String portfolio, AccountingPeriod period) {
        return of(portfolio).stream()
                .filter(report -> report.number().period().equals(period))
                .toList();
    }

    /** The report that one follows: the version before it, else the latest of the period before. */
    public Optional<ReportVersion> before(ReportVersion report) {
        return of(report.portfolio()).stream()
                .filter(other -> other.number().compareTo(report.number()) < 0)
                .reduce((one, two) -> two);
    }

    /** The history with a report in it, in the place of the one of that number if there is one. */
    History with(ReportVersion report) {
        Predicate<ReportVersion> others = other -> !other.number().equals(report.number());
        return new History(
                Stream.concat(
                                reports.stream()
                                        .filter(others.or(
                                                isOf(report.portfolio()).negate())),
                                Stream.of(report))
                        .toList(),
                signOffs,
                Optional.of(report.number()),
                balances);
    }

    History without(ReportVersion report) {
        return new History(
                reports.stream().filter(other -> !other.equals(report)).toList(), signOffs, written, balances);
    }

    /** The history with every report marked that somebody has put their name to. */
    History signed() {
        return new History(reports.stream().map(this::signed).toList(), signOffs, written, balances);
    }

    private ReportVersion signed(ReportVersion report) {
        return report.isSignedOff() ? report : report.signedOff(signaturesOf(report.number()));
    }

    /** Who has put their name to a report, in words; blank for nobody. */
    public String signaturesOf(ReportNumber number) {
        return String.join(
                "; ",
                signOffs.stream()
                        .filter(line -> line.isSignature() && line.number().equals(number))
                        .map(SignOff::inWords)
                        .toList());
    }

    /** Why a report restates the one before, as the Sign-off sheet says; blank where it does not. */
    String reasonFor(ReportNumber number) {
        return String.join(
                " ",
                signOffs.stream()
                        .filter(line ->
                                line.number().equals(number) && !line.reason().isBlank())
                        .map(SignOff::reason)
                        .toList());
    }

    /** The signature on the report that the workbook's report sheets hold; empty while it is a draft. */
    public Optional<ReportVersion> signedReportWritten() {
        return signed().reports().stream()
                .filter(report -> written.filter(report.number()::equals).isPresent())
                .filter(ReportVersion::isSignedOff)
                .findFirst();
    }
}
