package org.outturn.core.outturn;

/**
 * A ring-fenced pot of money, such as the General Fund, the Dedicated Schools Grant or the Housing
 * Revenue Account. Figures of one fund are never added into the totals of another.
 */
public record Fund(String name) {

    public static final Fund GENERAL = new Fund("General Fund");

    public boolean isGeneral() {
        return name.equalsIgnoreCase(GENERAL.name());
    }

    @Override
    public String toString() {
        return name;
    }
}
