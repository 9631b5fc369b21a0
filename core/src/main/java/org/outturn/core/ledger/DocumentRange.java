package org.outturn.core.ledger;

/** The lowest and the highest reference of a series of documents, such as AP000123 to AP004410. */
public record DocumentRange(DocumentReference lowest, DocumentReference highest) {

    private static final String TO = " to ";

    public DocumentRange {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("A range from " + lowest + " to " + highest + " runs backwards");
        }
    }

    /** The range of a single document. */
    public static DocumentRange of(DocumentReference only) {
        return new DocumentRange(only, only);
    }

    /** The range that holds both. */
    public DocumentRange with(DocumentRange other) {
        return new DocumentRange(
                lowest.compareTo(other.lowest) <= 0 ? lowest : other.lowest,
                highest.compareTo(other.highest) >= 0 ? highest : other.highest);
    }

    /** Whether there may be documents that stand in both ranges. */
    public boolean crosses(DocumentRange other) {
        return !lowest.isAfter(other.highest) && !other.lowest.isAfter(highest);
    }

    public boolean contains(DocumentReference document) {
        return !lowest.isAfter(document) && !document.isAfter(highest);
    }

    @Override
    public String toString() {
        return lowest.equals(highest) ? lowest.text() : lowest.text() + TO + highest.text();
    }
}
