package org.outturn.examples;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.outturn.core.ledger.CodingRule;
import org.outturn.core.ledger.CodingStructure;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.monitoring.MonitoringInputs;

/**
 * Changes to one row of one list of the example. A sheet goes by the name of its component, a row by
 * words that it alone, or it first, holds.
 */
final class Rows {

    private final String sheet;
    private final String words;

    private Rows(String sheet, String words) {
        this.sheet = sheet;
        this.words = words;
    }

    static Rows row(String sheet, String words) {
        return new Rows(sheet, words);
    }

    UnaryOperator<Example> dropped() {
        return change(row -> Stream.empty());
    }

    UnaryOperator<Example> doubled() {
        return change(row -> Stream.of(row, row));
    }

    /** The row with another value in one column, worked out from the one it has. */
    <T> UnaryOperator<Example> with(String column, UnaryOperator<T> value) {
        return change(row -> Stream.of(copy((Record) row, column, value)));
    }

    UnaryOperator<Example> saying(String column, Object value) {
        return with(column, old -> value);
    }

    private UnaryOperator<Example> change(Function<Object, Stream<Object>> change) {
        return switch (sheet) {
            case "coding" -> example -> example.with(coding(example.inputs(), change));
            case "ledger" -> example -> example.with(ledger(example.ledger(), change));
            default -> example -> example.with(inputs(example.inputs(), change));
        };
    }

    private MonitoringInputs inputs(MonitoringInputs inputs, Function<Object, Stream<Object>> change) {
        UnaryOperator<List<?>> rows = list -> changed(list, change);
        boolean ofInputs = Arrays.stream(MonitoringInputs.class.getRecordComponents())
                .anyMatch(component -> component.getName().equals(sheet));
        return ofInputs
                ? copy(inputs, sheet, rows)
                : copy(inputs, "schedules", schedules -> copy((Record) schedules, sheet, rows));
    }

    private MonitoringInputs coding(MonitoringInputs inputs, Function<Object, Stream<Object>> change) {
        List<CodingRule> rules = changed(inputs.coding().rules(), change).stream()
                .map(CodingRule.class::cast)
                .toList();
        return copy(inputs, "coding", old -> new CodingStructure(rules));
    }

    /** A ledger that lost or gained the row before it was read: its own count of rows is right. */
    private LedgerExtract ledger(LedgerExtract extract, Function<Object, Stream<Object>> change) {
        List<LedgerLine> lines = changed(extract.lines(), change).stream()
                .map(LedgerLine.class::cast)
                .toList();
        long rows = lines.stream().mapToLong(line -> line.tally().rows()).sum();
        return new LedgerExtract(
                extract.source(),
                extract.sha256(),
                rows,
                lines,
                extract.setAside(),
                extract.setAsideTally(),
                extract.skipped());
    }

    private List<Object> changed(List<?> rows, Function<Object, Stream<Object>> change) {
        List<Object> changed = new ArrayList<>();
        boolean found = false;
        for (Object row : rows) {
            boolean wanted = !found && row.toString().contains(words);
            found |= wanted;
            (wanted ? change.apply(row) : Stream.of(row)).forEach(changed::add);
        }
        if (!found) {
            throw new IllegalArgumentException("No row of " + sheet + " holds " + words);
        }
        return changed;
    }

    /** The record with one component changed. */
    @SuppressWarnings("unchecked") // the component is of the type that the change takes, or the copy fails
    static <R extends Record, T> R copy(R record, String component, UnaryOperator<T> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                Object value = components[i].getAccessor().invoke(record);
                values[i] = components[i].getName().equals(component) ? change.apply((T) value) : value;
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("%s of %s".formatted(component, record), e);
        }
    }
}
