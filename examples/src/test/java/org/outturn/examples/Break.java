package org.outturn.examples;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to break the example.
 *
 * @param period the report it is looked for in
 * @param noticedBy the checks that must newly fail, or the findings that must refuse the report
 */
record Break(String name, int period, List<String> noticedBy, UnaryOperator<Example> change) {

    private static final int OUTTURN = 13;

    static Break of(String name, String noticedBy, UnaryOperator<Example> change) {
        return at(OUTTURN, name, noticedBy, change);
    }

    static Break at(int period, String name, String noticedBy, UnaryOperator<Example> change) {
        return new Break(name, period, List.of(noticedBy.split(" ")), change);
    }

    @Override
    public String toString() {
        return name;
    }
}
