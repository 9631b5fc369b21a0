package org.outturn.core.ledger;

/**
 * The two halves of a ledger coding: cost centre (who) and subjective (what for). Codes are text:
 * 001 and 1 are different codes, and 1E212 is not a number.
 */
public record Coding(String costCentre, String subjective) implements Comparable<Coding> {

    /** The golden ratio of all whole numbers: multiples of it lie far apart. */
    private static final int SPREAD = 0x9E3779B1;

    public Coding {
        costCentre = costCentre.strip();
        subjective = subjective.strip();
    }

    @Override
    public int compareTo(Coding other) {
        int byCostCentre = costCentre.compareTo(other.costCentre);
        return byCostCentre == 0 ? subjective.compareTo(other.subjective) : byCostCentre;
    }

    /** Written out, as those of a record by itself are slow for the hundred thousands of a ledger. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Coding coding
                && costCentre.equals(coding.costCentre)
                && subjective.equals(coding.subjective);
    }

    /** Neighbouring centres with neighbouring subjectives, as a ledger is full of, are to differ. */
    @Override
    public int hashCode() {
        return costCentre.hashCode() * SPREAD + subjective.hashCode();
    }

    @Override
    public String toString() {
        return costCentre + "/" + subjective;
    }
}
