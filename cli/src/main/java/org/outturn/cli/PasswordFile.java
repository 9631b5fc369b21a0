package org.outturn.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The file that holds the password of a locked workbook, so that it stands in no command line and no history. */
final class PasswordFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PasswordFile() {}

    /** Its first line. */
    static String read(Path file) throws StoppedException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = Optional.ofNullable(lines.readLine()).orElse("");
            String password = first.startsWith(BYTE_ORDER_MARK) ? first.substring(1) : first;
            if (password.isEmpty()) {
                throw StoppedException.refused(
                        "%s: the first line is blank. Put the password there, and nothing else.".formatted(file));
            }
            return password;
        } catch (NoSuchFileException e) {
            throw StoppedException.refused("%s: There is no such file. Check --password-file.".formatted(file));
        } catch (IOException e) {
            throw StoppedException.refused(
                    "%s: the password cannot be read (%s). Check --password-file.".formatted(file, e.getMessage()));
        }
    }
}
