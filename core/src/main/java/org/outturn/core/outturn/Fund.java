package org.outturn.core.outturn;

import java.util.Locale;

/**
 * A ring-fenced pot of money, such as the General Fund, the Dedicated Schools Grant or the Housing
 * Revenue Account. Figures of one fund are never added into the totals of another. Names that differ
 * in case or padding only are one fund.
 */
public record Fund(String name) {

    public static final Fund GENERAL = new Fund("General Fund");

    public Fund {
        name = name.strip();
    }

    public boolean isGeneral() {
        return equals(GENERAL);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fund fund && name.equalsIgnoreCase(fund.name);
    }

    @Override
    public int hashCode() {
        return name.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
