package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.outturn.core.provenance.SourceReference;

/**
 * A ledger that another program pipes in. A ledger is looked at more than once, so what comes is kept
 * in a private file until this is closed; messages call it "standard input".
 */
public final class StandardInput implements Closeable {

    private static final String NAME = "standard input";
    private static final Path ARGUMENT = Path.of("-");

    private final PrivateFile file;

    private StandardInput(PrivateFile file) {
        this.file = file;
    }

    /** Whether an argument stands for standard input: a dash alone. */
    public static boolean isMeantBy(Path argument) {
        return argument.equals(ARGUMENT);
    }

    /** An argument as a sentence names it. */
    public static String inWords(Path argument) {
        return isMeantBy(argument) ? NAME : argument.toString();
    }

    /** Takes in everything up to the end. */
    public static StandardInput of(InputStream in) throws UnreadableFileException {
        try {
            PrivateFile file = PrivateFile.named(NAME);
            boolean whole = false;
            try (OutputStream out = file.out()) {
                in.transferTo(out);
                whole = true;
            } finally {
                if (!whole) {
                    file.close();
                }
            }
            return new StandardInput(file);
        } catch (IOException e) {
            throw Refusals.noRoom(SourceReference.ofFile(NAME), "kept for reading", e);
        }
    }

    /** The file to open in its place. */
    public Path file() {
        return file.path();
    }

    @Override
    public void close() {
        file.close();
    }
}
