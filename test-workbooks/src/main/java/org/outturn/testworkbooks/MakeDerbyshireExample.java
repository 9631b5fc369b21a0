package org.outturn.testworkbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the Derbyshire example into its folder again; the printed figures must stand there already. */
public final class MakeDerbyshireExample {

    private MakeDerbyshireExample() {}

    /** Takes the folder, or nothing for the one in this repository. */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : DerbyshireExample.folder();
        for (Map.Entry<String, byte[]> file :
                DerbyshireExample.from(folder).files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
