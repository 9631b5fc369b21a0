package org.outturn.excel.reconcile;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.outturn.excel.tabular.UnreadableFileException;

/** Waits for a file that is read by another thread, and throws here what was thrown there. */
final class SideBySide {

    private SideBySide() {}

    static void await(FutureTask<?> other) throws UnreadableFileException {
        try {
            other.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableFileException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof RuntimeException broken) {
                throw broken;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
