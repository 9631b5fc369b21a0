package org.outturn.core.corporate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.outturn.core.corporate.CodingProof.Outcome;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;

/**
 * Where each coding's postings are among the workbooks made from the same ledger files: in exactly one portfolio, or
 * left out of all of them alike.
 */
final class LedgerProof {

    private record Use(PortfolioWorkbook workbook, CodingUse use) {}

    private final List<PortfolioWorkbook> workbooks;

    /** @param workbooks made from the same ledger files */
    LedgerProof(List<PortfolioWorkbook> workbooks) {
        this.workbooks = List.copyOf(workbooks);
    }

    List<CodingProof> codings() {
        SortedMap<Coding, List<Use>> uses = new TreeMap<>();
        for (PortfolioWorkbook workbook : workbooks) {
            workbook.uses()
                    .forEach(use -> uses.computeIfAbsent(use.coding(), coding -> new ArrayList<>())
                            .add(new Use(workbook, use)));
        }
        return uses.entrySet().stream()
                .flatMap(entry -> prove(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    /** Postings of one coding may be counted up to a period, and left out after it. */
    private static List<CodingProof> prove(Coding coding, List<Use> uses) {
        List<CodingProof> proofs = new ArrayList<>();
        List<Use> counted = only(uses, use -> use.kind() == CodingUse.Kind.COUNTED);
        List<Use> uncoded = only(uses, use -> use.kind() == CodingUse.Kind.NOT_YET_CODED);
        List<Use> left = only(uses, CodingUse::isLeftToAnother);
        List<Use> excluded = only(uses, CodingUse::isExcludedForAll);
        if (!counted.isEmpty()) {
            proofs.add(proofOfCounted(coding, counted, uncoded));
        } else if (!uncoded.isEmpty()) {
            proofs.add(proof(coding, Outcome.NOT_YET_CODED, "No line of Coding claims it", ofOne(uncoded)));
        } else if (!left.isEmpty()) {
            proofs.add(proof(coding, Outcome.NONE, "left to " + reasons(left), ofOne(left)));
        }
        if (!excluded.isEmpty() && (counted.isEmpty() || isOfEveryOne(excluded, counted))) {
            proofs.add(proof(coding, Outcome.EXCLUDED, reasons(excluded), ofOne(excluded)));
        }
        return proofs;
    }

    /** A portfolio that excludes for reasons of its own what another counts has left it to the other. */
    private static boolean isOfEveryOne(List<Use> excluded, List<Use> counted) {
        return counted.stream()
                .allMatch(count ->
                        excluded.stream().anyMatch(use -> use.workbook().equals(count.workbook())));
    }

    private static CodingProof proofOfCounted(Coding coding, List<Use> counted, List<Use> uncoded) {
        String where = counted.stream()
                .map(use -> "%s (%s)"
                        .formatted(use.workbook().portfolio(), use.use().what()))
                .distinct()
                .collect(Collectors.joining("; "));
        boolean once = portfolios(counted) == 1 && uncoded.isEmpty();
        String elsewhere = uncoded.stream()
                .map(use -> "; not yet coded in " + use.workbook().portfolio())
                .distinct()
                .collect(Collectors.joining());
        return proof(coding, once ? Outcome.ONE : Outcome.SEVERAL, where + elsewhere, counted);
    }

    private static long portfolios(List<Use> uses) {
        return uses.stream().map(use -> use.workbook().portfolio()).distinct().count();
    }

    private static CodingProof proof(Coding coding, Outcome outcome, String where, List<Use> uses) {
        long rows = uses.stream().mapToLong(use -> use.use().rows()).sum();
        Money sum = Money.sum(uses.stream().map(use -> use.use().sum()).toList());
        return new CodingProof(coding, outcome, where, rows, sum);
    }

    private static List<Use> only(List<Use> uses, Predicate<CodingUse> wanted) {
        return uses.stream().filter(use -> wanted.test(use.use())).toList();
    }

    /** What several workbooks say alike is taken from the first that does. */
    private static List<Use> ofOne(List<Use> uses) {
        PortfolioWorkbook first = uses.get(0).workbook();
        return uses.stream().filter(use -> use.workbook().equals(first)).toList();
    }

    private static String reasons(List<Use> uses) {
        return String.join(
                "; ", uses.stream().map(use -> use.use().what()).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
