package org.outturn.excel.ledger;

/** How many amounts of a file prove that a point stands before the pence, or a comma, or neither. */
final class AmountEvidence {

    /** A slip of the keyboard does not make a style; that many times fewer amounts are faults. */
    private static final long CLEAR_LEAD = 10;

    private long point;
    private long comma;
    private long either;

    void point() {
        point++;
    }

    void comma() {
        comma++;
    }

    void either() {
        either++;
    }

    /** So many amounts in the style of the file that has been assumed. */
    void proofs(AmountStyle style, long amounts) {
        if (style == AmountStyle.COMMA) {
            comma += amounts;
        } else {
            point += amounts;
        }
    }

    /** How many amounts can be read in this style only. */
    long proofs(AmountStyle style) {
        return style == AmountStyle.COMMA ? comma : point;
    }

    void add(AmountEvidence other, long times) {
        point += times * other.point;
        comma += times * other.comma;
        either += times * other.either;
    }

    /** Whether no amount proves anything so far. */
    boolean isOpen() {
        return point + comma == 0;
    }

    /** The style of the file: amounts that prove nothing follow those that do; evenly mixed proof is none. */
    AmountStyle style() {
        if (point > 0 && point >= CLEAR_LEAD * comma) {
            return AmountStyle.POINT;
        }
        if (comma > 0 && comma >= CLEAR_LEAD * point) {
            return AmountStyle.COMMA;
        }
        return point + comma + either > 0 ? AmountStyle.UNPROVEN : AmountStyle.POINT;
    }
}
