package org.outturn.testworkbooks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the ledger's rows out of the plans, always the same ones: chance comes from a fixed seed. */
final class LedgerGenerator {

    private static final long SEED = 20_210_706;
    private static final int FIRST_NUMBER = 100_001;

    private final Map<String, Integer> lastNumbers = new HashMap<>();

    private LedgerGenerator() {}

    /** The postings in the order of their periods and dates. */
    static List<LedgerPosting> generate(List<PostingPlan> plans) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            Random random = new Random(SEED + i);
            drafts.addAll(Corrections.addTo(PlannedYear.of(plans.get(i), random), random));
        }
        drafts.sort(Comparator.comparing(Draft::period).thenComparing(Draft::date));
        LedgerGenerator numbering = new LedgerGenerator();
        return drafts.stream()
                .map(draft -> draft.numbered(numbering.document(draft)))
                .toList();
    }

    /** A payroll is posted under one number; everything else has a number to itself. */
    private String document(Draft draft) {
        String prefix = draft.source().prefix();
        if (draft.source() == PostingSource.PAYROLL) {
            return "%s%02d".formatted(prefix, draft.period().number());
        }
        return prefix + lastNumbers.merge(prefix, FIRST_NUMBER, (last, first) -> last + 1);
    }
}
