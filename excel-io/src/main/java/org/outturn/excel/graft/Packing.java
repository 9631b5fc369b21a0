package org.outturn.excel.graft;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.outturn.excel.tabular.SideTask;

/**
 * Packs in a thread of its own what it is handed, part after part, so that the next rows are put together meanwhile.
 * So many blocks wait at most: memory does not grow with a part.
 */
final class Packing extends OutputStream {

    /**
     * Two seconds past the earliest time that a zip can hold. At that time itself Java adds a second
     * time stamp, which differs with the time zone of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final int MOST_WAITING = 32;
    private static final Step END = ZipOutputStream::finish;

    private interface Step {
        void takeIn(ZipOutputStream zip) throws IOException;
    }

    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(MOST_WAITING);
    private final SideTask<Void> task;
    private volatile boolean ended;

    private Packing(OutputStream out) {
        this.task = SideTask.start("packing", () -> pack(out));
    }

    static Packing into(OutputStream out) {
        return new Packing(out);
    }

    private Void pack(OutputStream out) throws IOException, InterruptedException {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            Step step;
            do {
                step = steps.take();
                step.takeIn(zip);
            } while (step != END);
            zip.flush();
            return null;
        } finally {
            ended = true;
            // Whoever waits for room gets it, and learns with the next step that there is nobody to take it.
            steps.clear();
        }
    }

    /** What is written from now on belongs to this part. */
    void begin(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(TIME);
        hand(zip -> zip.putNextEntry(entry));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one});
    }

    /** Takes the bytes as they are: they are not to change any more. */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        hand(zip -> zip.write(bytes, from, length));
    }

    private void hand(Step step) throws IOException {
        if (ended) {
            task.get(IOException.class);
        }
        try {
            steps.put(step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Waits until all of it is packed. */
    void finish() throws IOException {
        hand(END);
        task.get(IOException.class);
    }

    /** Gives up what has not been finished. */
    @Override
    public void close() {
        task.cancel();
    }
}
