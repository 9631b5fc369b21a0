package org.outturn.core.history;

/**
 * What became of a ledger file since the report before.
 *
 * @param name of the file now, or as it was where it is gone
 * @param was the name of the file that it takes the place of; blank for none
 * @param message what is the matter, as a sentence
 */
public record FileChange(Kind kind, String name, String was, String message) {

    /** How a file stands to those of the report before. */
    public enum Kind {
        /** The same, byte for byte. */
        UNCHANGED("As before"),
        /** Other bytes, but the same rows and the same sums in every period. */
        EXPORTED_AGAIN("Exported again"),
        /** The periods that the earlier file held are as they were, and there is more. */
        CONTINUED("Carried on"),
        /** A period that was reported comes to something else. */
        CHANGED("Changed"),
        NEW("New"),
        GONE("Gone");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
