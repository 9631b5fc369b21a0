package org.outturn.excel.fast;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * Hands out a text file part by part, from its start to its end, to threads that scan it at the same time.
 * Each part is two fifths of what is left, so that whoever is slower ends up with fewer of them and all end
 * at about the same time.
 */
public final class TextParts {

    /**
     * Some lines of the file.
     *
     * @param number 0 for the first part, whose row numbers are those of the file
     */
    public record Part(int number, long from, long to) {}

    private final FileChannel file;
    private final long end;
    private final long smallest;
    private long start;
    private int count;

    /** @param smallest how many bytes a part has at least, to be worth its while */
    public TextParts(FileChannel file, long start, long end, long smallest) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.smallest = smallest;
    }

    /** The next part that nobody has; none at the end of the file. An empty file has one part. */
    public synchronized Optional<Part> next() throws IOException {
        if (start >= end && count > 0) {
            return Optional.empty();
        }
        long share = Math.max((end - start) / 5 * 2, smallest);
        Part part = new Part(count++, start, share < end - start ? Lines.after(file, start + share) : end);
        start = part.to();
        return Optional.of(part);
    }

    /** No more parts: what has become of one has made the others of no use. */
    public synchronized void stop() {
        start = end;
    }
}
