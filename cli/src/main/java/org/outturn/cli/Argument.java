package org.outturn.cli;

import java.util.Optional;
import picocli.CommandLine.Model.ArgSpec;

/** One thing that can be given on the command line, and what was given once that is read. */
interface Argument<T> {

    T value();

    /** What stands where nothing was given is known. */
    record Settled<T>(ArgSpec argument, T otherwise) implements Argument<T> {
        @Override
        public T value() {
            T given = argument.getValue();
            return given == null ? otherwise : given;
        }
    }

    record Required<T>(ArgSpec argument) implements Argument<T> {
        @Override
        public T value() {
            return argument.getValue();
        }
    }

    record Possible<T>(ArgSpec argument) implements Argument<Optional<T>> {
        @Override
        public Optional<T> value() {
            return Optional.ofNullable(argument.getValue());
        }
    }
}
