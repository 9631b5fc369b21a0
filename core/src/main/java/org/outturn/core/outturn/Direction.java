package org.outturn.core.outturn;

/** The word that goes with a variance. It is derived from the sign and never printed beside one. */
public enum Direction {
    OVERSPEND("overspend", Effect.ADVERSE),
    UNDERSPEND("underspend", Effect.FAVOURABLE),
    ON_BUDGET("on budget", Effect.NEUTRAL);

    private final String word;
    private final Effect effect;

    Direction(String word, Effect effect) {
        this.word = word;
        this.effect = effect;
    }

    public String word() {
        return word;
    }

    /** The word with its article, for a sentence: "an overspend". */
    public String withArticle() {
        return this == ON_BUDGET ? word : "an " + word;
    }

    public Effect effect() {
        return effect;
    }
}
