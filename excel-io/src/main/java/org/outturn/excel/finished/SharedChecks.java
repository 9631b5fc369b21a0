package org.outturn.excel.finished;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.outturn.excel.tabular.SideTask;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.UnreadableFileException;

/** Checks of one workbook, shared out between two threads; put the longest first. */
final class SharedChecks {

    interface Check {
        void look(TabularFile workbook) throws IOException, UnreadableFileException;
    }

    private final Path file;
    private final List<Check> checks;
    private final AtomicInteger begun = new AtomicInteger();
    private final Map<Integer, IOException> faults = new ConcurrentSkipListMap<>();

    private SharedChecks(Path file, List<Check> checks) {
        this.file = file;
        this.checks = List.copyOf(checks);
    }

    /** Throws what the first check found that found anything, whichever thread it was in. */
    static void run(Path file, List<Check> checks) throws IOException {
        SharedChecks shared = new SharedChecks(file, checks);
        SideTask<Void> other = SideTask.start("reading back", shared::work);
        try {
            shared.work();
        } finally {
            other.get(IOException.class);
        }
        for (IOException fault : shared.faults.values()) {
            throw fault;
        }
    }

    /** Each thread opens the file for itself. */
    private Void work() {
        try (TabularFile workbook = TabularFile.open(file)) {
            for (int at = begun.getAndIncrement(); at < checks.size(); at = begun.getAndIncrement()) {
                look(at, workbook);
            }
        } catch (UnreadableFileException e) {
            faults.put(checks.size(), ReadBack.differs(e.finding().message()));
        }
        return null;
    }

    private void look(int at, TabularFile workbook) {
        try {
            checks.get(at).look(workbook);
        } catch (UnreadableFileException e) {
            faults.put(at, ReadBack.differs(e.finding().message()));
        } catch (IOException e) {
            faults.put(at, e);
        }
    }
}
