package org.outturn.core.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamedTest {

    @Test
    void a_few_names_are_all_given() {
        assertThat(Named.of(List.of("Schools", "Transport"))).isEqualTo("Schools; Transport");
    }

    @Test
    void of_many_the_first_are_given_and_the_others_counted() {
        List<String> names =
                IntStream.rangeClosed(1, 1_015).mapToObj(i -> "Item " + i).toList();

        assertThat(Named.of(names)).startsWith("Item 1; Item 2; ").endsWith("; Item 15; and 1,000 more");
    }
}
