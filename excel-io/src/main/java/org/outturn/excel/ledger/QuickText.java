package org.outturn.excel.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;
import org.outturn.excel.fast.Lines;
import org.outturn.excel.fast.TextScanner;
import org.outturn.excel.fast.UnusualContentException;
import org.outturn.excel.tabular.RawSheet;
import org.outturn.excel.tabular.SideTask;

/** Scans a text file, a large one in two halves at the same time. */
final class QuickText {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What came of one half. */
    private record Part(LedgerScan scan, Evidence evidence, long lines, boolean plain) {}

    /** What scans one half. */
    private record Prepared(
            LedgerScan scan, Evidence evidence, QuickRows rows, QuickDocuments documents, TextScanner scanner) {

        Part scan(long from, long to) throws IOException, UnusualContentException {
            long lines = scanner.scan(from, to);
            rows.conclude();
            documents.conclude(evidence);
            return new Part(scan, evidence, lines, scanner.isPlain());
        }
    }

    private final ReadingRules rules;
    private final Pace pace;
    private final RawSheet sheet;
    private final char delimiter;
    private boolean plain = true;

    QuickText(ReadingRules rules, Pace pace, RawSheet sheet, char delimiter) {
        this.rules = rules;
        this.pace = pace;
        this.sheet = sheet;
        this.delimiter = delimiter;
    }

    /** Whether all that has been scanned is the same in every encoding of single bytes. */
    boolean isPlain() {
        return plain;
    }

    Scanned scan() throws IOException, UnusualContentException {
        Path path = sheet.textFile().orElseThrow();
        try (FileChannel file = FileChannel.open(path)) {
            long start = afterMark(file);
            long size = file.size();
            long middle = pace.isDivided(size) ? Lines.after(file, size / 2) : size;
            return middle < size ? halves(file, start, middle, size) : whole(file, start, size);
        }
    }

    /** The mark of UTF-8, which some exports write twice. */
    private static long afterMark(FileChannel file) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(2 * MARK.length);
        file.read(head, 0);
        int at = 0;
        while (at < head.position() && head.get(at) == MARK[at % MARK.length]) {
            at++;
        }
        return (long) at - at % MARK.length;
    }

    private Scanned whole(FileChannel file, long start, long size) throws IOException, UnusualContentException {
        Part part = prepared(file, rules.headings().rowNumber(), rules.options().progress())
                .scan(start, size);
        plain = part.plain();
        return new Scanned(part.scan().finish(), part.evidence());
    }

    private Scanned halves(FileChannel file, long start, long middle, long size)
            throws IOException, UnusualContentException {
        SharedProgress progress = new SharedProgress(rules.options().progress());
        Prepared upper = prepared(file, rules.headings().rowNumber(), progress.part());
        Prepared lower = prepared(file, 0, progress.part());
        SideTask<Part> second = SideTask.start("second half", () -> lower.scan(middle, size));
        Optional<Part> above = Optional.empty();
        try {
            above = Optional.of(upper.scan(start, middle));
        } finally {
            if (above.isEmpty()) {
                second.cancel();
            }
        }
        return joined(above.get(), second.get(UnusualContentException.class));
    }

    private Scanned joined(Part above, Part below) throws UnusualContentException {
        if (above.lines() < rules.headings().rowNumber()) {
            throw new UnusualContentException("headings far down");
        }
        plain = above.plain() && below.plain();
        above.scan().append(below.scan(), above.lines());
        above.evidence().add(below.evidence(), 1);
        rules.options().progress().rowsRead(above.scan().result().rows());
        return new Scanned(above.scan().result(), above.evidence());
    }

    /** Both halves are made ready one after the other: what each does for the first time takes longer at the same time. */
    private Prepared prepared(FileChannel file, long headingRow, RowProgress progress) {
        Evidence evidence = new Evidence();
        LedgerScan scan = rules.scan(evidence, progress);
        scan.startSheet(rules.first().sheet(), headingRow);
        QuickColumns columns = QuickColumns.of(rules);
        QuickRows rows = new QuickRows(scan, evidence, sheet, columns, rules);
        QuickDocuments documents = QuickDocuments.before(rows, sheet, rules, columns, headingRow);
        TextScanner scanner =
                new TextScanner(file, delimiter, columns.slotOfColumn(), columns.count(), documents.rows());
        return new Prepared(scan, evidence, rows, documents, scanner);
    }
}
