package org.outturn.excel.saving;

import java.io.IOException;

/** Somebody saved a file between its being read and its being replaced. */
public final class ChangedMeanwhileException extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhileException(String file) {
        super(file + " was saved by somebody while this run was at work");
    }
}
