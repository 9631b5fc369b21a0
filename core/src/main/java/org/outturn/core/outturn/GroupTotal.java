package org.outturn.core.outturn;

import java.util.List;

/**
 * Items added up, within one fund: a service, a directorate, a portfolio, or all of the fund.
 *
 * @param path portfolio, directorate and service as far as the level goes; empty for the fund itself
 */
public record GroupTotal(
        Level level,
        Fund fund,
        List<String> path,
        Figures figures,
        Variance variance,
        Variance varianceToDate,
        Rag rag) {

    /** How far down the organisation a group stands. */
    public enum Level {
        FUND("Fund"),
        PORTFOLIO("Portfolio"),
        DIRECTORATE("Directorate"),
        SERVICE("Service");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public GroupTotal {
        path = List.copyOf(path);
    }

    /** What the group is called: the last step of its path, or the fund. */
    public String name() {
        return path.isEmpty() ? fund.name() : path.get(path.size() - 1);
    }
}
