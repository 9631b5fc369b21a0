package org.outturn.core.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.outturn.core.money.Money;

/**
 * What the models say of one item.
 *
 * @param chosen the method that stands; empty where none can
 * @param evidence why it was chosen
 * @param byMethod what every method that has anything to go by gives
 * @param range where the outturn may lie; empty with too little history to say
 * @param scores how each method did in the backtest
 * @param priorShare the share of the year's outturn that prior years had seen by this period, where known
 * @param path what the chosen method expects to have been spent by the end of each month to come,
 *     and last by year end
 */
public record ItemForecast(
        String item,
        State state,
        Optional<ForecastMethod> chosen,
        Evidence evidence,
        Map<ForecastMethod, Money> byMethod,
        Optional<ForecastRange> range,
        List<MethodScore> scores,
        Optional<BigDecimal> priorShare,
        List<Money> path) {

    /** Whether there is anything to forecast from. */
    public enum State {
        MODELLED(""),
        NO_DATA("nothing is posted yet"),
        TOO_LITTLE_HISTORY("too little history"),
        OUTTURN("the year is posted"),
        NOT_YET_CODED("not yet coded, so it stays as spent");

        private final String reason;

        State(String reason) {
            this.reason = reason;
        }

        /** Why there is no forecast, for the end of a phrase; blank where there is one. */
        public String reason() {
            return reason;
        }
    }

    /** Why a method was chosen. */
    public enum Evidence {
        PRIOR_YEARS("did best in prior years"),
        THIS_YEAR("did best in the months so far"),
        UNTESTED("untested: nothing to try it on"),
        NONE("");

        private final String inWords;

        Evidence(String inWords) {
            this.inWords = inWords;
        }

        public String inWords() {
            return inWords;
        }
    }

    public ItemForecast {
        Map<ForecastMethod, Money> ordered = new EnumMap<>(ForecastMethod.class);
        ordered.putAll(byMethod);
        byMethod = Collections.unmodifiableMap(ordered);
        scores = List.copyOf(scores);
        path = List.copyOf(new ArrayList<>(path));
    }

    /** An item that nothing can be forecast of. */
    public static ItemForecast without(String item, State state, List<MethodScore> scores) {
        return new ItemForecast(
                item,
                state,
                Optional.empty(),
                Evidence.NONE,
                Map.of(),
                Optional.empty(),
                scores,
                Optional.empty(),
                List.of());
    }

    /** What the chosen method gives; empty where none could be chosen. */
    public Optional<Money> outturn() {
        return chosen.map(byMethod::get);
    }
}
