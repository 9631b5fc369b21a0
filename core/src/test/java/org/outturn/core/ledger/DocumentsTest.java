package org.outturn.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentsTest {

    private static Documents documents(String... references) {
        return Documents.of(Stream.of(references).map(DocumentReference::of).toList());
    }

    @Test
    void references_stand_in_the_order_of_their_series_and_numbers() {
        List<String> inOrder = List.of(
                "7",
                "0009",
                "10",
                "AP9",
                "AP010",
                "AP99999999999999999998",
                "AP99999999999999999999",
                "JNL/2/7",
                "JNL/2/10-A");

        assertThat(inOrder.stream().map(DocumentReference::of).sorted().map(DocumentReference::text))
                .containsExactlyElementsOf(inOrder);
    }

    @Test
    void each_series_has_a_range_of_its_own() {
        Documents documents = documents("AP000410", "5100012345", "AP000123", "JNL7", "5100000001");

        assertThat(documents.inWords()).isEqualTo("5100000001 to 5100012345; AP000123 to AP000410; JNL7");
    }

    @Test
    void more_series_than_anybody_would_read_are_one_range() {
        Documents many = Documents.of(IntStream.range(10, 40)
                .mapToObj(series -> DocumentReference.of("S" + series + "/" + series))
                .toList());

        assertThat(many.inWords()).isEqualTo("S10/10 to S39/39");
        assertThat(many.with(documents("A1", "S10/9", "T1")).inWords()).isEqualTo("A1 to T1");
    }

    @Test
    void a_file_without_documents_says_so() {
        assertThat(Documents.UNSTATED.inWords()).isEqualTo("no document column");
        assertThat(documents().inWords()).isEqualTo("no numbered documents");
        assertThat(Documents.UNSTATED.with(documents("AP1"))).isEqualTo(documents("AP1"));
        assertThat(documents("AP1").with(Documents.UNSTATED)).isEqualTo(documents("AP1"));
    }

    @ParameterizedTest
    @CsvSource({
        "AP1, AP9, AP5, AP12, true",
        "AP1, AP9, AP10, AP12, false",
        "AP1, AP9, AP009, AP12, true",
        "AP1, AP9, JV1, JV12, false",
        "AP1, AP9, AP0, AP100, true"
    })
    void ranges_cross_where_a_document_may_stand_in_both(
            String low, String high, String otherLow, String otherHigh, boolean cross) {
        Documents one = documents(low, high);
        Documents other = documents(otherLow, otherHigh);

        assertThat(one.cross(other)).isEqualTo(cross);
        assertThat(other.cross(one)).isEqualTo(cross);
        assertThat(one.cross(Documents.UNSTATED)).isFalse();
        assertThat(other.mayContain(DocumentReference.of(otherLow))).isTrue();
        assertThat(other.mayContain(DocumentReference.of("ZZ" + otherLow))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AP000123 to AP004410; 5100000001 to 5100012345", "JNL7", "no numbered documents"})
    void what_is_written_down_is_read_back(String words) {
        Documents documents = Documents.parse(words);

        assertThat(documents.stated()).isTrue();
        assertThat(documents.inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no document column",
                "AP9 to AP1",
                "AP1 to AP2 to AP3",
                "AP1; nothing",
                "what somebody typed"
            })
    void whatever_else_stands_there_says_nothing(String words) {
        assertThat(Documents.parse(words)).isEqualTo(Documents.UNSTATED);
    }

    @Test
    void a_text_without_a_number_is_no_reference() {
        assertThat(DocumentReference.isNumbered("accrual")).isFalse();
        assertThatThrownBy(() -> DocumentReference.of("accrual")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DocumentRange(DocumentReference.of("2"), DocumentReference.of("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("backwards");
    }
}
