package org.outturn.excel.notes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/**
 * What people have typed on the report sheets of a workbook: what earlier runs kept, and what has come
 * since.
 */
public record KeptNotes(List<KeptNote> kept, List<KeptNote> found) {

    /** The sheet that the notes stand on, and the headings of its table. */
    public static final String SHEET = "Kept notes";

    public static final String REPORT = "Typed on the report of";
    public static final String ON_SHEET = "Sheet";
    public static final String CELL = "Cell";
    public static final String BESIDE = "Row";
    public static final String TEXT = "What was typed";

    private static final KeptNotes NONE = new KeptNotes(List.of(), List.of());

    public KeptNotes {
        kept = List.copyOf(kept);
        found = List.copyOf(found);
    }

    /** All of them, the oldest first. */
    public List<KeptNote> all() {
        return Stream.concat(kept.stream(), found.stream()).toList();
    }

    /**
     * Reads the report sheets of a workbook; nothing is found in one that no report was written into.
     *
     * @param report the report that its sheets hold, such as "period 6"
     */
    public static KeptNotes in(Path file, String report) {
        try (TabularFile workbook = TabularFile.open(file)) {
            return new KeptNotes(kept(workbook), found(workbook, report));
        } catch (UnreadableFileException e) {
            return NONE;
        }
    }

    private static List<KeptNote> kept(TabularFile workbook) throws UnreadableFileException {
        List<KeptNote> notes = new ArrayList<>();
        Optional<TabularSheet> sheet = workbook.sheet(SHEET);
        if (sheet.isPresent()) {
            boolean[] begun = {false};
            workbook.forEachRow(sheet.get(), row -> {
                if (begun[0]) {
                    notes.add(note(row));
                }
                begun[0] |= row.cell(0).text().equals(REPORT);
            });
        }
        return notes;
    }

    private static KeptNote note(Row row) {
        return new KeptNote(
                row.cell(0).text(),
                row.cell(1).text(),
                row.cell(2).text(),
                row.cell(3).text(),
                row.cell(4).text());
    }

    private static List<KeptNote> found(TabularFile workbook, String report) throws UnreadableFileException {
        List<KeptNote> notes = new ArrayList<>();
        for (SheetMarks marks : marks(workbook)) {
            Optional<TabularSheet> sheet = workbook.sheet(marks.sheet());
            if (sheet.isPresent()) {
                NoteFinder finder = new NoteFinder(report, marks);
                workbook.forEachRow(sheet.get(), finder::accept);
                notes.addAll(finder.notes());
            }
        }
        return notes;
    }

    private static List<SheetMarks> marks(TabularFile workbook) throws UnreadableFileException {
        MarksReader marks = new MarksReader();
        Optional<TabularSheet> sheet = workbook.sheet(AsWrittenSheet.NAME);
        if (sheet.isPresent()) {
            workbook.forEachRow(sheet.get(), marks::accept);
        }
        return marks.marks();
    }
}
