package org.outturn.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** One verb of the command. */
interface Verb extends Callable<Integer> {

    /** What it is called, takes and says of itself. */
    CommandSpec spec();
}
