package org.outturn.excel.layout;

import java.math.BigDecimal;
import java.util.Objects;

/** What a cell holds: words, a figure, or nothing. */
public sealed interface CellValue {

    /** Text from anywhere; always written as text, so that nothing in it is ever executed. */
    record Words(String text) implements CellValue {
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /** A number in the unit that the heading names. */
    record Figure(BigDecimal value) implements CellValue {
        public Figure {
            Objects.requireNonNull(value, "value");
        }
    }

    /** An empty cell: nothing entered is not nought. */
    record Nothing() implements CellValue {}

    CellValue NOTHING = new Nothing();

    static CellValue of(String text) {
        return text.isEmpty() ? NOTHING : new Words(text);
    }

    static CellValue of(BigDecimal value) {
        return new Figure(value);
    }

    static CellValue of(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }
}
