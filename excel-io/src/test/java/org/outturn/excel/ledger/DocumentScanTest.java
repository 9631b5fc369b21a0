package org.outturn.excel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.outturn.core.ledger.DocumentReference;
import org.outturn.core.ledger.Documents;
import org.outturn.excel.fast.Spans;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentScanTest {

    /** Random codes make more series than are kept apart. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_range_is_that_of_all_references_together_whatever_their_order_and_form(long seed) {
        Random random = new Random(seed);
        List<String> references = references(random, seed % 2 == 0 ? 3 : 3_000);

        DocumentScan scan = new DocumentScan();
        references.forEach(reference -> note(scan, reference, random.nextBoolean()));

        assertThat(scan.conclude())
                .isEqualTo(Documents.of(references.stream()
                        .filter(DocumentReference::isNumbered)
                        .map(DocumentReference::of)
                        .toList()));
    }

    private static List<String> references(Random random, int series) {
        List<String> references = new ArrayList<>();
        for (int row = 0; row < 9_000; row++) {
            String number = String.valueOf(random.nextInt(1_000));
            String padded = "0".repeat(random.nextInt(3)) + number;
            String end = random.nextInt(50) == 0 ? "A" : "";
            String text = "S" + random.nextInt(series) + "/" + padded + end;
            references.add(
                    random.nextInt(500) == 0 ? "9".repeat(25) + number : random.nextInt(99) == 0 ? "none" : text);
        }
        return references;
    }

    private static void note(DocumentScan scan, String reference, boolean asBytes) {
        if (asBytes) {
            byte[] bytes = (" " + reference + " ").getBytes(StandardCharsets.US_ASCII);
            scan.note(Arrays.copyOf(bytes, bytes.length + Spans.SLACK), 0, bytes.length);
        } else {
            scan.note(reference);
        }
    }
}
