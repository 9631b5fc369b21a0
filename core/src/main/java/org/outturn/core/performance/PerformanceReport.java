package org.outturn.core.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.outturn.core.calendar.AccountingPeriod;

/** All measures and, for each deliverable, how it stands at the reported period. */
public record PerformanceReport(List<PerformanceMeasure> measures, List<Deliverable> deliverables, RatingBands bands) {

    public PerformanceReport {
        measures = List.copyOf(measures);
        deliverables = List.copyOf(deliverables);
    }

    /** Keeps the latest entry of each deliverable up to the period. */
    public static PerformanceReport of(
            List<PerformanceMeasure> measures, List<Deliverable> entries, RatingBands bands, AccountingPeriod period) {
        Map<String, Deliverable> latest = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> !entry.period().isAfter(period))
                .sorted(Comparator.comparing(Deliverable::period))
                .forEach(entry -> latest.put(entry.name().strip().toLowerCase(Locale.ROOT), entry));
        return new PerformanceReport(measures, new ArrayList<>(latest.values()), bands);
    }

    /** How many deliverables stand at each rating. */
    public Map<Rating, Integer> counts() {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            counts.put(rating, 0);
        }
        deliverables.forEach(deliverable -> counts.merge(deliverable.rating(), 1, Integer::sum));
        return counts;
    }
}
