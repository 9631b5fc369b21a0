package org.outturn.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How printed figures are made to add up. Totals are rounded from exact totals, so the rounded lines
 * above one may miss it by a digit: {@link #difference} says by how much, for a note, and {@link
 * #largestRemainder} spreads it where the parts of a whole must add to it (shares of a debt).
 */
public final class Footing {

    private Footing() {}

    /** Printed total less the sum of the printed lines, in the unit printed; nought where they foot. */
    public static BigDecimal difference(List<Money> lines, Unit unit) {
        BigDecimal ofLines = lines.stream().map(unit::rounded).reduce(BigDecimal.ZERO, BigDecimal::add);
        return unit.rounded(Money.sum(lines)).subtract(ofLines);
    }

    /**
     * Rounds the parts to the given decimals so that they add to the rounded whole: each is cut
     * towards minus infinity and the remaining digits go to those that lost most, the earlier first.
     */
    public static List<BigDecimal> largestRemainder(List<BigDecimal> parts, BigDecimal whole, int decimals) {
        return steps(parts, whole, decimals).stream().map(Step::footed).toList();
    }

    /**
     * How one part came to its printed figure.
     *
     * @param cut the part cut towards minus infinity
     * @param lost what the cut took off, in digits: nought or more, less than one
     * @param turn its place in the queue for a digit, from 1
     * @param footed the figure to print
     */
    public record Step(BigDecimal cut, BigDecimal lost, int turn, BigDecimal footed) {}

    /** The same with the way to each figure, for readers who want to follow it. */
    public static List<Step> steps(List<BigDecimal> parts, BigDecimal whole, int decimals) {
        List<BigDecimal> cuts = parts.stream()
                .map(part -> part.setScale(decimals, RoundingMode.FLOOR))
                .toList();
        BigDecimal digit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal missing = whole.setScale(decimals, RoundingMode.HALF_UP)
                .subtract(cuts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        long digits = missing.divide(digit, 0, RoundingMode.HALF_UP).longValueExact();
        List<Integer> queue = byRemainder(parts, cuts);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int turn = queue.indexOf(i) + 1;
            BigDecimal lost = parts.get(i).subtract(cuts.get(i)).movePointRight(decimals);
            steps.add(new Step(
                    cuts.get(i), lost, turn, turn <= digits ? cuts.get(i).add(digit) : cuts.get(i)));
        }
        return List.copyOf(steps);
    }

    private static List<Integer> byRemainder(List<BigDecimal> parts, List<BigDecimal> cut) {
        Comparator<Integer> mostLost =
                Comparator.comparing(index -> cut.get(index).subtract(parts.get(index)));
        return IntStream.range(0, parts.size()).boxed().sorted(mostLost).toList();
    }
}
