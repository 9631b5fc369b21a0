package org.outturn.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether JSON has exactly the members that a schema of the command lists. */
final class FollowsSchema {

    private FollowsSchema() {}

    static void check(String schema, JsonNode value) throws IOException {
        try (InputStream in = Outturn.class.getResourceAsStream(schema)) {
            hasExactlyTheMembersOf(new ObjectMapper().readTree(in), value);
        }
    }

    /** Members in the order of the schema, all the way down. */
    private static void hasExactlyTheMembersOf(JsonNode schema, JsonNode value) {
        if (value.isObject() && !schema.has("properties")) {
            value.forEach(element -> hasExactlyTheMembersOf(schema.get("additionalProperties"), element));
        } else if (value.isObject()) {
            JsonNode members = schema.get("properties");
            assertThat(names(value)).isEqualTo(names(members));
            names(value).forEach(name -> hasExactlyTheMembersOf(members.get(name), value.get(name)));
        } else if (value.isArray()) {
            value.forEach(element -> hasExactlyTheMembersOf(schema.get("items"), element));
        } else if (schema.has("enum")) {
            assertThat(schema.get("enum")).contains(value);
        } else if (schema.has("type")) {
            assertThat(allowed(schema.get("type"))).containsAnyElementsOf(typesOf(value));
        }
    }

    private static List<String> allowed(JsonNode type) {
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(one -> types.add(one.asText()));
        } else {
            types.add(type.asText());
        }
        return types;
    }

    /** A whole number is a number too. */
    private static List<String> typesOf(JsonNode value) {
        return value.isIntegralNumber()
                ? List.of("integer", "number")
                : List.of(value.getNodeType().name().toLowerCase(Locale.ROOT));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
