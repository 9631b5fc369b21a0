package org.outturn.core.monitoring;

import java.util.List;
import java.util.Optional;
import org.outturn.core.forecast.ForecastRange;
import org.outturn.core.forecast.ForecastSettings;
import org.outturn.core.forecast.RiskAnalysis;
import org.outturn.core.money.Money;

/**
 * Where the year will end: the figure reported and the range it may lie in, for each item and for the
 * total of the fund reported first.
 *
 * @param lines every item, in report order
 * @param reported the total reported
 * @param modelled what the total comes to where every model stands, budget holders' figures left out
 * @param range where the total may lie; empty with too little history to say
 * @param alone the draws with items on their own; empty with too little history
 * @param together the draws with the correlation that the settings state
 * @param certain the items of the total that have no range, and so count as if their figure were sure
 * @param course the total by month, spent and to come; its last point is the year end
 * @param cover whether reserves meet what the draws say the year may cost
 */
public record ForecastReport(
        ForecastSettings settings,
        List<ForecastLine> lines,
        Money reported,
        Money modelled,
        Optional<ForecastRange> range,
        Optional<RiskAnalysis> alone,
        Optional<RiskAnalysis> together,
        List<String> certain,
        List<CoursePoint> course,
        List<ReserveCover> cover) {

    public ForecastReport {
        lines = List.copyOf(lines);
        certain = List.copyOf(certain);
        course = List.copyOf(course);
        cover = List.copyOf(cover);
    }

    /**
     * The total at the end of a month.
     *
     * @param month 1 to 12; 13 stands for the year end, closing adjustments counted
     * @param actual what was spent by then; empty for a month to come
     * @param forecast what will have been spent by then; empty for a month before this one
     * @param range where that may lie
     */
    public record CoursePoint(
            int month, Money budget, Optional<Money> actual, Optional<Money> forecast, Optional<ForecastRange> range) {}

    /**
     * Whether reserves meet an overspend that so many of 100 draws do not exceed.
     *
     * @param overspend what is over budget; nil where nothing is
     * @param general what the general reserve holds above its minimum
     * @param earmarked what all other reserves hold
     */
    public record ReserveCover(int percent, Money outturn, Money overspend, Money general, Money earmarked) {

        /** The verdict for a cell. */
        public String inWords() {
            if (overspend.isZero()) {
                return "No overspend to meet";
            }
            if (overspend.compareTo(general) <= 0) {
                return "Met by the general reserve above its minimum";
            }
            return isCovered() ? "Met only with reserves earmarked for other purposes" : "Not met by reserves";
        }

        public boolean isCovered() {
            return overspend.compareTo(general.plus(earmarked)) <= 0;
        }
    }
}
