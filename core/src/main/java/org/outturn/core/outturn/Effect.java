package org.outturn.core.outturn;

/** Whether a variance leaves the authority worse or better off. */
public enum Effect {
    ADVERSE,
    FAVOURABLE,
    NEUTRAL
}
