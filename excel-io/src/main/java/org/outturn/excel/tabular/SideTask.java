package org.outturn.excel.tabular;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that a thread of its own does while its starter does other work. */
public final class SideTask<T> {

    private final FutureTask<T> task;

    private SideTask(FutureTask<T> task) {
        this.task = task;
    }

    /** Starts it; it does not keep the program from ending. */
    public static <T> SideTask<T> start(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
        return new SideTask<>(task);
    }

    /**
     * Waits for what comes of it. A fault of the kind expected, a defect or want of memory is thrown here as
     * it was thrown there, so that it is told of as if there had been one thread.
     */
    public <E extends Exception> T get(Class<E> expected) throws E, IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            if (expected.isInstance(e.getCause())) {
                throw expected.cast(e.getCause());
            }
            throw thrown(e.getCause());
        }
    }

    private static IOException thrown(Throwable cause) {
        if (cause instanceof RuntimeException defect) {
            throw defect;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException fault ? fault : new IOException(cause);
    }

    /** Nobody waits for it any more. */
    public void cancel() {
        task.cancel(true);
    }
}
