package org.outturn.excel.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;

/** Saves one of two contents over the other until it is killed. */
final class KeepsSaving {

    private static final int SIZE = 1 << 20;

    private KeepsSaving() {}

    static byte[] content(int which) {
        byte[] content = new byte[SIZE + which];
        new Random(which).nextBytes(content);
        return content;
    }

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        byte[][] contents = {content(0), content(1)};
        System.out.println("ready");
        for (int turn = 0; ; turn++) {
            byte[] content = contents[turn % 2];
            SafeFile.write(file, out -> out.write(content), SafeFile.ReadBack.NONE, SafeFile.Existing.REPLACED);
        }
    }
}
