package org.outturn.benchmarks;

import java.util.List;

/**
 * A program with its arguments.
 *
 * @param name as the table says it
 */
record Contestant(String name, List<String> command) {

    Contestant {
        command = List.copyOf(command);
    }
}
