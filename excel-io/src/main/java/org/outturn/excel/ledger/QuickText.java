package org.outturn.excel.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.outturn.excel.fast.TextParts;
import org.outturn.excel.fast.TextScanner;
import org.outturn.excel.fast.UnusualContentException;
import org.outturn.excel.tabular.RawSheet;
import org.outturn.excel.tabular.SideTask;

/** Scans a text file, a large one part by part in two threads. */
final class QuickText {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** What one part of the file comes to, but for what is posted at once. */
    private record Part(int number, LedgerScan scan, Evidence evidence, long lines) {}

    /** What scans some parts of the file, one after the other, and posts their rows together. */
    private final class Reader {
        private final List<Part> parts = new ArrayList<>();
        private final QuickRows rows;
        private final QuickDocuments documents;
        private final TextScanner scanner;

        Reader(FileChannel file) {
            QuickColumns columns = QuickColumns.of(rules);
            rows = new QuickRows(sheet, columns, rules);
            documents = QuickDocuments.before(rows, sheet, rules, columns);
            scanner = new TextScanner(file, delimiter, columns.slotOfColumn(), columns.count(), documents.rows());
        }

        /** Scans as many parts as are left for it. */
        Reader scan(TextParts left, SharedProgress progress) throws IOException, UnusualContentException {
            try {
                for (Optional<TextParts.Part> next = left.next(); next.isPresent(); next = left.next()) {
                    scan(next.get(), progress.part());
                }
                return this;
            } finally {
                left.stop();
            }
        }

        private void scan(TextParts.Part part, RowProgress progress) throws IOException, UnusualContentException {
            long headingRow = part.number() == 0 ? rules.headings().rowNumber() : 0;
            Evidence evidence = new Evidence();
            LedgerScan scan = rules.scan(evidence, progress);
            scan.startSheet(rules.first().sheet(), headingRow);
            rows.start(part.number(), scan, evidence);
            documents.start(headingRow);
            long lines = scanner.scan(part.from(), part.to());
            rows.end();
            parts.add(new Part(part.number(), scan, evidence, lines));
        }

        void prove(Evidence whole) {
            rows.prove(whole);
            documents.conclude(whole);
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
            return pace.isDivided(size) ? divided(file, start, size) : whole(file, start, size);
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

    /** Two readers, or one where a part has started within a field of several lines. */
    private Scanned divided(FileChannel file, long start, long size) throws IOException, UnusualContentException {
        try {
            return inParts(file, new TextParts(file, start, size, pace.smallestPart()));
        } catch (UnusualContentException e) {
            if (e.isTorn()) {
                return whole(file, start, size);
            }
            throw e;
        }
    }

    private Scanned whole(FileChannel file, long start, long size) throws IOException, UnusualContentException {
        Reader reader = new Reader(file);
        SharedProgress progress = new SharedProgress(rules.options().progress());
        reader.scan(new TextParts(file, start, size, size), progress);
        return joined(List.of(reader));
    }

    /** Both readers are made one after the other: what each does for the first time takes longer at the same time. */
    private Scanned inParts(FileChannel file, TextParts left) throws IOException, UnusualContentException {
        SharedProgress progress = new SharedProgress(rules.options().progress());
        Reader first = new Reader(file);
        Reader second = new Reader(file);
        SideTask<Reader> beside = SideTask.start("second reader", () -> second.scan(left, progress));
        first.scan(left, progress);
        return joined(List.of(first, beside.get(UnusualContentException.class)));
    }

    private static long[] rowsAbove(List<Part> parts) {
        long[] rowsAbove = new long[parts.size()];
        for (int at = 1; at < rowsAbove.length; at++) {
            rowsAbove[at] = rowsAbove[at - 1] + parts.get(at - 1).lines();
        }
        return rowsAbove;
    }

    private Scanned joined(List<Reader> readers) throws UnusualContentException {
        List<Part> parts = readers.stream()
                .flatMap(reader -> reader.parts.stream())
                .sorted(Comparator.comparingInt(Part::number))
                .toList();
        Part whole = parts.get(0);
        if (parts.size() > 1 && whole.lines() < rules.headings().rowNumber()) {
            throw new UnusualContentException("headings far down");
        }
        plain = readers.stream().allMatch(reader -> reader.scanner.isPlain());
        long[] rowsAbove = rowsAbove(parts);
        for (Part below : parts.subList(1, parts.size())) {
            whole.scan().append(below.scan(), rowsAbove[below.number()]);
            whole.evidence().add(below.evidence(), 1);
        }
        QuickRows rows = readers.get(0).rows;
        readers.stream().skip(1).forEach(other -> rows.takeIn(other.rows));
        rows.post(whole.scan().result(), rowsAbove);
        readers.forEach(reader -> reader.prove(whole.evidence()));
        ScanResult result = whole.scan().conclude();
        rules.options().progress().rowsRead(result.rows());
        return new Scanned(result, whole.evidence());
    }
}
