package org.outturn.excel.saving;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Keeps two runs from writing one workbook at once. The lock is the system's own on a file beside the workbook, so a
 * run that crashed blocks nobody; the file says who is at work.
 */
public final class RunLock implements Closeable {

    /** What this process holds: the system keeps processes apart, not the runs of one process. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final int LONGEST_NOTE = 1 << 13;

    private final Path file;
    private final FileChannel channel;

    private RunLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock without waiting.
     *
     * @throws BusyException where another run is at work on the workbook
     */
    public static RunLock take(Path workbook) throws IOException {
        Path file = lockFileOf(workbook);
        if (!HELD.add(file)) {
            throw new BusyException("this process");
        }
        boolean taken = false;
        try {
            Optional<FileChannel> channel = Optional.empty();
            while (channel.isEmpty()) {
                channel = tryOnce(file);
            }
            taken = true;
            return new RunLock(file, channel.get());
        } finally {
            if (!taken) {
                HELD.remove(file);
            }
        }
    }

    /** The same for every name of a folder and for links to the workbook. */
    private static Path lockFileOf(Path workbook) throws IOException {
        Path whole = workbook.toAbsolutePath();
        Path named = Files.exists(whole)
                ? whole.toRealPath()
                : whole.getParent().toRealPath().resolve(whole.getFileName());
        return named.resolveSibling("." + named.getFileName() + ".lock");
    }

    /** Empty where the run that held the lock took its file away meanwhile, so that it must be made anew. */
    private static Optional<FileChannel> tryOnce(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean keep = false;
        try {
            Optional<FileLock> lock = lock(channel);
            if (lock.isEmpty()) {
                throw new BusyException(noteIn(channel));
            }
            keep = isStillThere(file, channel);
            return keep ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!keep) {
                channel.close();
            }
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (IOException e) {
            throw new IOException("this disk cannot keep two runs apart (" + e.getMessage() + ")", e);
        }
    }

    /**
     * Whether the file just locked is the one that the next run will find. Told by a note of chance length, and not by
     * reading it: to open and close a file gives up every lock that the process has on it.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        String blanks = " ".repeat(ThreadLocalRandom.current().nextInt(LONGEST_NOTE));
        String note = "process " + ProcessHandle.current().pid() + " of " + System.getProperty("user.name") + blanks;
        file.toFile().deleteOnExit();
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
        try {
            return Files.size(file) == channel.size();
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static String noteIn(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * LONGEST_NOTE);
        channel.read(bytes, 0);
        String note = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).strip();
        return note.isEmpty() ? "just begun" : note;
    }

    /** Gives the workbook free. */
    @Override
    public void close() throws IOException {
        try (channel) {
            // While the lock still holds: nobody can have made a new one under the name.
            Files.deleteIfExists(file);
        } finally {
            HELD.remove(file);
        }
    }

    @Override
    public String toString() {
        return "RunLock[" + file + "]";
    }
}
