package org.outturn.excel.fast;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Where lines of a text file begin. */
public final class Lines {

    private static final int BLOCK = 1 << 16;

    private Lines() {}

    /** Where the line after a position starts; the end of the file without one. */
    public static long after(FileChannel file, long from) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        long at = from;
        while (file.read(block.clear(), at) > 0) {
            for (int next = 0; next < block.position(); next++) {
                if (block.get(next) == '\n') {
                    return at + next + 1;
                }
            }
            at += block.position();
        }
        return file.size();
    }
}
