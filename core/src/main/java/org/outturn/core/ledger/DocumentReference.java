package org.outturn.core.ledger;

import java.util.Comparator;

/**
 * The reference by which a ledger knows a document, such as AP000123, JNL/0045 or 5100012345, in the
 * order in which a finance system gives them out: by what stands before the last number, then by that
 * number, however many noughts it is written with.
 *
 * @param text as the ledger has it; it must have a digit
 * @param prefix what stands before the last number
 * @param digits the last number without leading noughts
 */
public record DocumentReference(String text, String prefix, String digits) implements Comparable<DocumentReference> {

    private static final Comparator<DocumentReference> BY_NUMBER = Comparator.comparing(DocumentReference::prefix)
            .thenComparing(reference -> reference.digits().length())
            .thenComparing(DocumentReference::digits);

    private static final Comparator<DocumentReference> ORDER =
            BY_NUMBER.thenComparing(reference -> reference.text().length()).thenComparing(DocumentReference::text);

    /** Refuses a text without a number: ask {@link #isNumbered} first. */
    public static DocumentReference of(String text) {
        int end = numberEnd(text);
        if (end == 0) {
            throw new IllegalArgumentException("There is no number in \"" + text + "\"");
        }
        int start = end;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        int first = start;
        while (first < end && text.charAt(first) == '0') {
            first++;
        }
        return new DocumentReference(text, text.substring(0, start), text.substring(first, end));
    }

    /** Whether a text has a number to be known by. */
    public static boolean isNumbered(String text) {
        return numberEnd(text) > 0;
    }

    private static int numberEnd(String text) {
        int end = text.length();
        while (end > 0 && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The text says all; written out, as a ledger has many. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentReference reference && text.equals(reference.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Whether its number comes after the other's; AP009 does not come after AP9. */
    boolean isAfter(DocumentReference other) {
        return BY_NUMBER.compare(this, other) > 0;
    }

    @Override
    public int compareTo(DocumentReference other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
