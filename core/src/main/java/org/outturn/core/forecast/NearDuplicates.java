package org.outturn.core.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.outturn.core.forecast.UnusualPosting.Kind;
import org.outturn.core.money.Money;

/** The same amount to the same supplier again within a few days, under another document: paid twice, perhaps. */
final class NearDuplicates {

    private static final int FEW_DAYS = 5;

    /** What is paid more often than this in the same amount is paid by agreement, week by week. */
    private static final int MOST_DOCUMENTS = 4;

    private record Key(String supplier, Money amount) {}

    private NearDuplicates() {}

    /** Of two alike the later one, with the place of the earlier. */
    static List<UnusualPosting> in(List<LedgerPosting> postings) {
        List<UnusualPosting> unusual = new ArrayList<>();
        for (List<LedgerPosting> alike : alike(postings)) {
            if (documents(alike) <= MOST_DOCUMENTS) {
                addDuplicates(alike, unusual);
            }
        }
        return unusual;
    }

    private static Collection<List<LedgerPosting>> alike(List<LedgerPosting> postings) {
        Map<Key, List<LedgerPosting>> alike = new LinkedHashMap<>();
        for (LedgerPosting posting : postings) {
            if (isKnown(posting)) {
                alike.computeIfAbsent(new Key(name(posting.supplier()), posting.amount()), key -> new ArrayList<>())
                        .add(posting);
            }
        }
        return alike.values();
    }

    private static boolean isKnown(LedgerPosting posting) {
        return posting.date().isPresent()
                && !posting.supplier().isBlank()
                && !posting.document().isBlank();
    }

    private static String name(String supplier) {
        return supplier.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static long documents(List<LedgerPosting> alike) {
        return alike.stream().map(LedgerPosting::document).distinct().count();
    }

    private static void addDuplicates(List<LedgerPosting> alike, List<UnusualPosting> unusual) {
        List<LedgerPosting> byDate = alike.stream()
                .sorted(Comparator.comparing(NearDuplicates::dateOf))
                .toList();
        for (int i = 1; i < byDate.size(); i++) {
            LedgerPosting before = byDate.get(i - 1);
            LedgerPosting posting = byDate.get(i);
            if (!posting.document().equals(before.document()) && daysBetween(before, posting) <= FEW_DAYS) {
                unusual.add(UnusualPosting.ofItsSize(Kind.NEAR_DUPLICATE, posting, reason(before)));
            }
        }
    }

    private static long daysBetween(LedgerPosting before, LedgerPosting posting) {
        return ChronoUnit.DAYS.between(dateOf(before), dateOf(posting));
    }

    private static LocalDate dateOf(LedgerPosting posting) {
        return posting.date().orElseThrow();
    }

    private static String reason(LedgerPosting before) {
        return "The same amount to the same supplier as document %s of %s (%s)."
                .formatted(before.document(), OddDates.DAY.format(dateOf(before)), before.place());
    }
}
