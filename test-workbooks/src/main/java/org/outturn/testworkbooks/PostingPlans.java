package org.outturn.testworkbooks;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.outturn.core.money.Money;

/** Reads what the ledger is to hold. Of each item one plan leaves its amount blank: it takes what is left of the actual. */
final class PostingPlans {

    private static final String AMOUNT = "Amount";

    private final List<NamedCsvRecord> plans;
    private final Map<String, PostingTiming> timings;
    private final Map<String, List<String>> pools;

    private PostingPlans() throws IOException {
        plans = CsvTable.resource("ledger/plans.csv");
        timings = CsvTable.resource("ledger/timings.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("Timing"), PostingPlans::timing));
        pools = CsvTable.resource("ledger/suppliers.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("Pool"),
                        Collectors.mapping(row -> row.getField("Supplier"), Collectors.toList())));
    }

    /** @param actuals what each item is to come to */
    static List<PostingPlan> forActuals(Map<String, Money> actuals) throws IOException {
        PostingPlans reader = new PostingPlans();
        return reader.plans.stream().map(row -> reader.plan(row, actuals)).toList();
    }

    /**
     * The plans of each item as a usual year would have them: what the pandemic brought is left out, and
     * posts are filled from April on.
     */
    static Map<String, List<PostingPlan>> usual(Map<String, Money> actuals) throws IOException {
        PostingPlans reader = new PostingPlans();
        PostingTiming monthly = reader.timings.get("Monthly");
        Map<String, List<PostingPlan>> usual = new LinkedHashMap<>();
        for (NamedCsvRecord row : reader.plans) {
            String timing = row.getField("Timing");
            if (!row.getField("Item").isEmpty() && !timing.equals("Pandemic")) {
                PostingPlan plan = reader.plan(row, actuals);
                usual.computeIfAbsent(row.getField("Item"), item -> new ArrayList<>())
                        .add(timing.equals("Posts filled") ? plan.at(monthly) : plan);
            }
        }
        return usual;
    }

    private static PostingTiming timing(NamedCsvRecord row) {
        return new PostingTiming(IntStream.rangeClosed(1, PostingTiming.PERIODS)
                .mapToObj(period -> Integer.valueOf(row.getField("P" + period)))
                .toList());
    }

    private PostingPlan plan(NamedCsvRecord row, Map<String, Money> actuals) {
        String item = row.getField("Item");
        return new PostingPlan(
                List.of(row.getField("Cost centres").split(" ")),
                row.getField("Subjective"),
                PostingSource.valueOf(row.getField("Source")),
                row.getField("Description"),
                timings.get(row.getField("Timing")),
                Integer.parseInt(row.getField("Postings")),
                row.getField(AMOUNT).isEmpty() ? actuals.get(item).minus(planned(item)) : amount(row),
                pools.getOrDefault(row.getField("Suppliers"), List.of()));
    }

    private Money planned(String item) {
        return Money.sum(plans.stream()
                .filter(row -> row.getField("Item").equals(item))
                .filter(row -> !row.getField(AMOUNT).isEmpty())
                .map(PostingPlans::amount)
                .toList());
    }

    private static Money amount(NamedCsvRecord row) {
        return Money.of(row.getField(AMOUNT));
    }
}
