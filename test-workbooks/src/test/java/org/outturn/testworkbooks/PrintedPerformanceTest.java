package org.outturn.testworkbooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.outturn.core.monitoring.MonitoringRequest;
import org.outturn.core.performance.Deliverable;
import org.outturn.core.performance.PerformanceMeasure;
import org.outturn.core.performance.PerformanceReport;
import org.outturn.core.performance.Rating;

class PrintedPerformanceTest {

    private static PerformanceReport performance;

    @BeforeAll
    static void monitor() throws IOException {
        performance = CommittedExample.position(MonitoringRequest.everything())
                .schedules()
                .performance();
    }

    @Test
    void every_measure_and_its_rating_is_as_the_council_printed_it() throws IOException {
        List<List<String>> rows =
                performance.measures().stream().map(PrintedPerformanceTest::row).toList();

        assertThat(rows).containsExactlyElementsOf(PrintedTable.rows("measures.csv"));
    }

    private static List<String> row(PerformanceMeasure measure) {
        List<String> row = new ArrayList<>();
        row.add(measure.name());
        measure.history().forEach(value -> row.add(printed(value.value())));
        row.add(printed(measure.target()));
        Rating rating = measure.rating(PostingSource.YEAR, performance.bands());
        row.add(rating == Rating.NO_DATA ? "" : rating.word());
        return row;
    }

    /** Nothing entered is not nought. */
    private static String printed(Optional<BigDecimal> value) {
        return value.map(number -> number.setScale(1, RoundingMode.UNNECESSARY).toPlainString())
                .orElse("");
    }

    @Test
    void most_deliverables_are_good_and_two_need_review() {
        assertThat(performance.counts()).containsAllEntriesOf(Map.of(Rating.GOOD, 5, Rating.REVIEW, 2));
        assertThat(performance.deliverables())
                .filteredOn(deliverable -> deliverable.rating() == Rating.REVIEW)
                .extracting(Deliverable::name)
                .containsExactlyInAnyOrder("Review care and support offer", "Schools which are Good or Outstanding");
    }
}
