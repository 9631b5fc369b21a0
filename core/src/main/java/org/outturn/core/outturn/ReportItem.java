package org.outturn.core.outturn;

import java.util.List;
import java.util.Locale;
import org.outturn.core.provenance.SourceReference;

/**
 * A line of the report, as the Items sheet lists it: what it is called, where it stands in the
 * organisation, which fund pays and who answers for it.
 *
 * @param order its place in the report, from 1
 */
public record ReportItem(
        String name,
        String portfolio,
        String directorate,
        String service,
        Fund fund,
        String owner,
        int order,
        SourceReference source) {

    /** The name of the line that holds postings which no coding claims. */
    public static final String NOT_YET_CODED = "Not yet coded";

    /** The line for postings that no coding claims: shown last, and inside the total. */
    public static ReportItem notYetCoded(String portfolio, Fund fund, SourceReference source) {
        return new ReportItem(NOT_YET_CODED, portfolio, "", "", fund, "", Integer.MAX_VALUE, source);
    }

    public boolean isNotYetCoded() {
        return name.equals(NOT_YET_CODED);
    }

    /** Portfolio, directorate and service. */
    public List<String> path() {
        return List.of(portfolio, directorate, service);
    }

    /** Names that differ in case or padding only are one. */
    public static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
