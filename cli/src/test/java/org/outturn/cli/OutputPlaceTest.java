package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputPlaceTest {

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void what_the_disk_says_becomes_one_line_and_exit_code_4(IOException fault, String line) {
        StoppedException stopped = OutputPlace.cannotWrite(Path.of("out.xlsx"), fault);

        assertThat(stopped.exitCode()).isEqualTo(4);
        assertThat(stopped.lines()).containsExactly("out.xlsx: cannot be written: " + line);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        new AtomicMoveNotSupportedException("a", "b", "Invalid cross-device link"),
                        "this disk cannot replace a file in one step. Name a place on another disk."),
                Arguments.of(
                        new NoSuchFileException("out.xlsx"),
                        "its folder is not there any more. Make it again, or name another."),
                Arguments.of(
                        new AccessDeniedException("out.xlsx"),
                        "you may not write there. Ask for access, or close the program that holds the file open."),
                Arguments.of(
                        new FileSystemException("out.xlsx", null, "No space left on device"),
                        "No space left on device. Make room or name another place; the old file, if there was one, is untouched."),
                Arguments.of(
                        new IOException("File too large"),
                        "File too large. Make room or name another place; the old file, if there was one, is untouched."));
    }
}
