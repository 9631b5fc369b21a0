package org.outturn.benchmarks;

import java.util.List;

/**
 * One job, done by Outturn and by others.
 *
 * @param ours the ways in which Outturn does it
 */
record Task(String title, List<Contestant> ours, List<Yardstick> others) {

    /**
     * Something to be compared with.
     *
     * @param goal the ratio aimed at, in words; empty where there is none
     */
    record Yardstick(Contestant contestant, String goal) {}

    Task {
        ours = List.copyOf(ours);
        others = List.copyOf(others);
    }
}
