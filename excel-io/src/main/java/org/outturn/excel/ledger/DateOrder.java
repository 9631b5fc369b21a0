package org.outturn.excel.ledger;

/** The order of day, month and year where a date is all figures. */
public enum DateOrder {
    DMY,
    MDY,
    YMD;

    /** The name that scripts see, such as dmy. */
    public String key() {
        return switch (this) {
            case DMY -> "dmy";
            case MDY -> "mdy";
            case YMD -> "ymd";
        };
    }
}
