package org.outturn.excel.saving;

import java.io.IOException;
import java.nio.file.Path;

/** Holds the lock of a workbook until it is killed. */
final class HoldsLock {

    private HoldsLock() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (RunLock lock = RunLock.take(Path.of(arguments[0]))) {
            System.out.println("ready " + lock);
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
