package org.outturn.cli;

/** What a script is told at the end. An interrupted run gives the 130 or 143 of the Java machine itself. */
final class ExitCode {

    static final int DONE = 0;
    static final int CHECK_FAILED = 1;
    static final int REFUSED = 2;
    static final int NOT_WRITTEN = 4;
    static final int BUSY = 5;
    static final int DEFECT = 70;

    private ExitCode() {}
}
