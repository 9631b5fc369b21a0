package org.outturn.excel.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.outturn.excel.fast.CellLayout;
import org.outturn.excel.fast.SheetScanner;
import org.outturn.excel.fast.UnusualContentException;
import org.outturn.excel.tabular.RawSheet;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TextForm;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * Scans a large ledger by its bytes, where it is written in a common way. Whatever is not, or is
 * damaged, gives nothing here: then the careful path reads the file from its start, and it is the one
 * that says what is wrong.
 */
final class QuickScan {

    private static final Set<String> ENCODINGS =
            Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "windows-1252", "IBM850");

    private static final Set<AmountStyle> STYLES = Set.of(AmountStyle.POINT, AmountStyle.COMMA);

    private static final String DELIMITERS = ",;\t|";

    private final ReadingRules rules;
    private final Pace pace;

    QuickScan(ReadingRules rules, Pace pace) {
        this.rules = rules;
        this.pace = pace;
    }

    /** Empty where the careful path has to read the file. */
    Optional<Scanned> scan(Path path, TabularFile file, List<ChosenSheet> sheets) throws UnreadableFileException {
        Optional<Scanned> scanned = Optional.empty();
        if (isKnownLayout()) {
            try {
                scanned = scan(file, sheets, Files.size(path));
            } catch (IOException | UnusualContentException e) {
                return Optional.empty();
            }
        }
        if (scanned.isPresent()) {
            file.requireUnchanged();
        }
        return scanned;
    }

    /** A code tells a posting from a total, and letters over the amounts a heading from a posting. */
    private boolean isKnownLayout() {
        Headings headings = rules.headings();
        return rules.options().layout().filledDown().isEmpty()
                && !headings.hasVat()
                && (headings.has(LedgerField.COST_CENTRE) || headings.has(LedgerField.SUBJECTIVE))
                && Stream.of(LedgerField.AMOUNT, LedgerField.DEBIT, LedgerField.CREDIT)
                        .filter(headings::has)
                        .noneMatch(
                                field -> HeadingKey.of(headings.heading(field)).matches("[0-9]*"));
    }

    private Optional<Scanned> scan(TabularFile file, List<ChosenSheet> sheets, long size)
            throws IOException, UnreadableFileException, UnusualContentException {
        if (!pace.isQuick(size)) {
            return Optional.empty();
        }
        List<RawSheet> stored = new ArrayList<>();
        for (ChosenSheet sheet : sheets) {
            file.raw(sheet.sheet()).ifPresent(stored::add);
        }
        if (stored.size() < sheets.size()) {
            return Optional.empty();
        }
        if (file.isWorkbook()) {
            return Optional.of(sheets(sheets, stored));
        }
        return text(file, stored.get(0));
    }

    /** Again where it turns out at its end that all of it is in another encoding than its beginning let assume. */
    private Optional<Scanned> text(TabularFile file, RawSheet sheet)
            throws IOException, UnreadableFileException, UnusualContentException {
        TextForm form = file.textForm().orElseThrow();
        if (!isKnown(form)) {
            return Optional.empty();
        }
        QuickText text = new QuickText(rules, pace, sheet, form.delimiter());
        Scanned scanned = text.scan();
        return text.isPlain() || file.isAsAssumed() ? Optional.of(scanned) : text(file, sheet);
    }

    private boolean isKnown(TextForm form) {
        return ENCODINGS.contains(form.encoding().name())
                && DELIMITERS.indexOf(form.delimiter()) >= 0
                && STYLES.contains(rules.conventions().amountStyle());
    }

    private Scanned sheets(List<ChosenSheet> sheets, List<RawSheet> stored)
            throws IOException, UnusualContentException {
        Evidence evidence = new Evidence();
        LedgerScan scan = rules.scan(evidence, rules.options().progress());
        QuickColumns columns = QuickColumns.of(rules);
        for (int at = 0; at < sheets.size(); at++) {
            RawSheet sheet = stored.get(at);
            scan.startSheet(sheets.get(at).sheet(), sheets.get(at).headings().rowNumber());
            QuickRows rows = new QuickRows(sheet, columns, rules);
            rows.start(0, scan, evidence);
            CellLayout layout = new CellLayout(columns.slotOfColumn(), columns.count(), sheet.sharedTexts());
            QuickDocuments documents = QuickDocuments.before(rows, sheet, rules, columns);
            documents.start(scan.headingRow());
            new SheetScanner(layout, documents.rows(), sheet::requireNoRows).scan(sheet.open());
            rows.end();
            rows.post(scan.result(), 0);
            rows.prove(evidence);
            documents.conclude(evidence);
        }
        return new Scanned(scan.finish(), evidence);
    }
}
