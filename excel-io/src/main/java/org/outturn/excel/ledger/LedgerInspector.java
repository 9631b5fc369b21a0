package org.outturn.excel.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.SetAside;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.TextForm;

/**
 * Looks at a ledger file with the eyes of {@link LedgerReader} and says what it holds. It needs no
 * cost centres, subjectives or periods, as published spending files have none: what a report would
 * refuse is said among the findings.
 */
public final class LedgerInspector {

    /** More of the same would hide the rest. */
    private static final int MOST_SET_ASIDE_NAMED = 20;

    private LedgerInspector() {}

    /** Refused only where the file cannot be read, or has no amounts to describe. */
    public static Reading<LedgerDescription> inspect(Path file, LedgerReadOptions options) {
        return inspect(file, options, Pace.USUAL);
    }

    static Reading<LedgerDescription> inspect(Path file, LedgerReadOptions options, Pace pace) {
        LedgerReadOptions ofFile = options.of(file);
        Reading<Walk> walk = new LedgerWalker(ofFile, Requirement.DESCRIPTION, pace).walk(file);
        return walk.isRefused() ? Reading.refused(walk.findings()) : described(file, walk.get(), ofFile);
    }

    private static Reading<LedgerDescription> described(Path file, Walk walk, LedgerReadOptions options) {
        List<Finding> findings = new ArrayList<>(walk.findings());
        findings.addAll(missingHeadings(walk, options));
        findings.addAll(new LedgerFindings(walk, options).all());
        EqualRows.in(file, walk, options).ifPresent(findings::add);
        findings.addAll(setAside(walk.result()));
        return Reading.of(describe(walk, options, findings), findings);
    }

    private static LedgerDescription describe(Walk walk, LedgerReadOptions options, List<Finding> findings) {
        ScanResult result = walk.result();
        return new LedgerDescription(
                walk.file(),
                walk.format(),
                walk.textForm().map(form -> form.encoding().name()),
                walk.textForm().map(TextForm::delimiterName),
                walk.sheetNames(),
                Optional.of(walk.sheets().get(0).sheet().name()).filter(name -> !name.isEmpty()),
                walk.headings().rowNumber(),
                columns(walk.headings()),
                walk.conventions().dateOrder(),
                walk.conventions().amountStyle().label(),
                result.blank(),
                result.skipped().values().stream().mapToLong(Long::longValue).sum(),
                result.setAsideTally().tally(),
                result.posted().tally(),
                result.posted().creditRows(),
                periods(result),
                Detections.of(walk, options),
                findings);
    }

    private static Map<LedgerField, String> columns(Headings headings) {
        Map<LedgerField, String> columns = new LinkedHashMap<>();
        for (LedgerField field : LedgerField.values()) {
            if (headings.has(field) && !headings.isStoodIn(field)) {
                columns.put(field, headings.heading(field));
            }
        }
        return columns;
    }

    private static List<LedgerDescription.PeriodSum> periods(ScanResult result) {
        List<LedgerDescription.PeriodSum> periods = new ArrayList<>();
        result.periods()
                .forEach((key, tally) -> periods.add(new LedgerDescription.PeriodSum(
                        Optional.of(key.startYear()).filter(year -> year != PeriodKey.NO_YEAR),
                        new AccountingPeriod(key.period()),
                        tally.rows(),
                        tally.sum())));
        return periods;
    }

    private static List<Finding> missingHeadings(Walk walk, LedgerReadOptions options) {
        Requirement posting = Requirement.toPost(options);
        SourceReference row =
                walk.sheets().get(0).sheet().reference().atRow(walk.headings().rowNumber());
        return posting.isMetBy(walk.headings(), options.layout())
                ? HeadingFindings.names(walk.headings(), posting, row).stream().toList()
                : List.of(HeadingFindings.missing(walk.headings(), posting, options.layout(), row));
    }

    private static List<Finding> setAside(ScanResult result) {
        List<Finding> findings = new ArrayList<>();
        for (SetAside row :
                result.setAside().stream().limit(MOST_SET_ASIDE_NAMED).toList()) {
            findings.add(Finding.warning(
                    "LEDGER_SET_ASIDE",
                    row.place(),
                    row.reason(),
                    "The row would be set aside: correct it at its source."));
        }
        return findings;
    }
}
