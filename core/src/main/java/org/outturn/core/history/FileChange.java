package org.outturn.core.history;

import java.util.Optional;

/**
 * What became of a ledger file since the report before.
 *
 * @param then the file of the report before; empty for a new one
 * @param now the file of this report; empty where it is gone
 * @param message what is the matter, as a sentence
 */
public record FileChange(Kind kind, Optional<ReportedFile> then, Optional<ReportedFile> now, String message) {

    /** The name of the file now, or as it was where it is gone. */
    public String name() {
        return now.or(() -> then).map(ReportedFile::name).orElseThrow();
    }

    /** The name of the file that it takes the place of; blank where it has the same or takes the place of none. */
    public String was() {
        return now.isEmpty()
                ? ""
                : then.map(ReportedFile::name)
                        .filter(name -> !name.equals(name()))
                        .orElse("");
    }

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
