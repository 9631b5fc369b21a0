package org.outturn.testworkbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the faulty workbooks and ledgers into their folder again. */
public final class MakeFaultyWorkbooks {

    private MakeFaultyWorkbooks() {}

    /** Takes the folder, or nothing for the one in this repository. */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : folder();
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Where they stand in this repository. */
    static Path folder() {
        return Path.of(System.getProperty("outturn.root", "")).resolve("test-workbooks/faulty");
    }

    static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(FaultyWorkbooks.files());
        files.putAll(FaultyLedgers.files());
        return files;
    }
}
