package org.outturn.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output or error in UTF-8. A reader that has seen enough, such as head, is no fault; a full disk is. */
final class StandardStream extends FilterOutputStream {

    private boolean closedByReader;

    private StandardStream(OutputStream out) {
        super(out);
    }

    static PrintStream of(FileDescriptor descriptor) {
        return new PrintStream(new StandardStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int letter) throws IOException {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (closedByReader) {
            return;
        }
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            closedByReader =
                    String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
            if (!closedByReader) {
                throw e;
            }
        }
    }
}
