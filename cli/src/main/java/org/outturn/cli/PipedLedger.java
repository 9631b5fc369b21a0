package org.outturn.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.excel.tabular.StandardInput;
import org.outturn.excel.tabular.UnreadableFileException;

/** A ledger that another program pipes in (-): kept in a private file until the run is over. */
final class PipedLedger implements AutoCloseable {

    private Optional<StandardInput> taken = Optional.empty();

    private PipedLedger() {}

    /**
     * Looks at all that a run is to read before it waits for anything to be piped in.
     *
     * @param arguments the files of each option
     */
    static PipedLedger among(String verb, List<List<Path>> arguments) throws StoppedException {
        long piped = arguments.stream()
                .flatMap(List::stream)
                .filter(StandardInput::isMeantBy)
                .count();
        if (piped > 1) {
            throw StoppedException.wrongArguments(
                    verb, "Standard input (-) can be read once; name the other ledgers as files.");
        }
        return new PipedLedger();
    }

    /** The files to read: a dash is replaced by what is piped in, all others stay as they are. */
    List<Path> files(List<Path> arguments) throws StoppedException {
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
