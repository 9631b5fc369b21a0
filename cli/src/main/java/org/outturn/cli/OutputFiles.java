package org.outturn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files that options ask to be written, none of which may be an input or another of them. */
final class OutputFiles {

    private static final String WORKBOOK = "-o";

    private final String verb;
    private final List<Path> inputs;
    private final Map<String, Path> outputs = new LinkedHashMap<>();

    OutputFiles(String verb, List<Path> inputs) {
        this.verb = verb;
        this.inputs = List.copyOf(inputs);
    }

    /** What a workbook must not be called: other programs go by the end of a name. */
    private static final Set<String> OTHER_FORMATS =
            Set.of("csv", "docx", "fods", "html", "json", "ods", "pdf", "tsv", "txt", "xls", "xlsb");

    static void requireWorkbookName(String verb, Path file) throws StoppedException {
        String name = String.valueOf(file.getFileName());
        int point = name.lastIndexOf('.');
        if (point > 0 && OTHER_FORMATS.contains(name.substring(point + 1).toLowerCase(Locale.ROOT))) {
            throw StoppedException.wrongArguments(
                    verb,
                    "%s: a workbook is written as .xlsx, and would not open under this name. Call it %s.xlsx."
                            .formatted(file, name.substring(0, point)));
        }
    }

    void add(String option, Path file) throws StoppedException {
        for (Path input : inputs) {
            if (isSame(input, file)) {
                throw StoppedException.wrongArguments(
                        verb, "%s %s is an input (%s). %s".formatted(option, file, input, remedy(option)));
            }
        }
        for (Map.Entry<String, Path> other : outputs.entrySet()) {
            if (isSame(other.getValue(), file)) {
                throw StoppedException.wrongArguments(
                        verb, "%s and %s name the same file, %s.".formatted(other.getKey(), option, file));
            }
        }
        if (option.equals(WORKBOOK)) {
            requireWorkbookName(verb, file);
        }
        outputs.put(option, file);
    }

    private static String remedy(String option) {
        return option.equals(WORKBOOK)
                ? "To bring the workbook itself up to date, leave -o out; else name another file."
                : "Name another file.";
    }

    /** The same file whatever the name: through links, and in upper or lower case where the disk takes them as one. */
    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            // One of them is not there, so only the names can tell.
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }
}
