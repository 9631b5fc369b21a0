package org.outturn.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.excel.tabular.StandardInput;
import org.outturn.excel.tabular.UnreadableFileException;

/** A ledger that another program pipes in (-): kept in a private file until the run is over. */
final class PipedLedger implements AutoCloseable {

    private final String verb;
    private Optional<StandardInput> taken = Optional.empty();

    PipedLedger(String verb) {
        this.verb = verb;
    }

    /** The files to read: a dash is replaced by what is piped in, all others stay as they are. */
    List<Path> files(List<Path> arguments) throws StoppedException {
        long piped = arguments.stream().filter(StandardInput::isMeantBy).count();
        if (piped + taken.stream().count() > 1) {
            throw StoppedException.wrongArguments(
                    verb, "Standard input (-) can be read once; name the other ledgers as files.");
        }
        List<Path> files = new ArrayList<>();
        for (Path argument : arguments) {
            files.add(StandardInput.isMeantBy(argument) ? take() : argument);
        }
        return files;
    }

    private Path take() throws StoppedException {
        try {
            taken = Optional.of(StandardInput.of(System.in));
            return taken.get().file();
        } catch (UnreadableFileException e) {
            throw StoppedException.refused(List.of(e.finding()));
        }
    }

    @Override
    public void close() {
        taken.ifPresent(StandardInput::close);
    }
}
