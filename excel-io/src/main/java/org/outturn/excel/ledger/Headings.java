package org.outturn.excel.ledger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.outturn.excel.tabular.Cell;
import org.outturn.excel.tabular.CellAddress;
import org.outturn.excel.tabular.Row;

/** The heading row of a ledger and which field each of its columns holds. */
final class Headings {

    /** A field's heading that stands over two columns, so that neither can be preferred. */
    record Doubled(LedgerField field, String heading, List<Integer> columns, Optional<String> joined) {

        String columnNames() {
            return String.join(
                    " and ", columns.stream().map(CellAddress::columnName).toList());
        }
    }

    private final Row row;
    private final Optional<Row> groups;
    private final Map<LedgerField, Integer> columns = new EnumMap<>(LedgerField.class);
    private final Map<LedgerField, List<String>> alternatives = new EnumMap<>(LedgerField.class);
    private final Map<LedgerField, Doubled> doubled = new EnumMap<>(LedgerField.class);
    private final Map<LedgerField, LedgerField> standIns = new EnumMap<>(LedgerField.class);

    /** What stands over the columns, to compare every row with; the amounts first, whose figures are no heading. */
    private final Map<Integer, String> keys = new LinkedHashMap<>();

    Headings(Row row, Optional<Row> groups, LedgerLayout layout) {
        this.row = row;
        this.groups = groups;
        Map<String, List<Integer>> columnsByKey = columnsByKey(false);
        Map<String, List<Integer>> withGroups = columnsByKey(true);
        for (LedgerField field : LedgerField.values()) {
            boolean named = layout.named().contains(field);
            assign(field, layout.headingsOf(field), named ? withGroups : columnsByKey);
        }
        splitCodes(layout);
        standIn(LedgerField.DIRECTORATE, LedgerField.COST_CENTRE, layout);
        standIn(LedgerField.SERVICE, LedgerField.SUBJECTIVE, layout);
        Stream.concat(Stream.of(LedgerField.AMOUNT, LedgerField.DEBIT), columns.keySet().stream())
                .filter(columns::containsKey)
                .map(columns::get)
                .forEach(column ->
                        keys.put(column, HeadingKey.of(row.cell(column).text())));
    }

    /** A combined code stands for both, once it has been said how it is split. */
    private void splitCodes(LedgerLayout layout) {
        boolean needed = !has(LedgerField.COST_CENTRE) || !has(LedgerField.SUBJECTIVE);
        boolean wanted = layout.named().contains(LedgerField.COMBINED_CODE) || needed;
        if (wanted && has(LedgerField.COMBINED_CODE) && layout.split().isPresent()) {
            standIn(LedgerField.COMBINED_CODE, LedgerField.COST_CENTRE);
            standIn(LedgerField.COMBINED_CODE, LedgerField.SUBJECTIVE);
        }
    }

    /** Names stand in for codes that the file does not have, or that the layout sets aside by naming the names. */
    private void standIn(LedgerField name, LedgerField code, LedgerLayout layout) {
        boolean preferred =
                layout.named().contains(name) && !layout.named().contains(code) && !standIns.containsKey(code);
        if (has(name) && (preferred || (!has(code) && layout.value(code).isEmpty()))) {
            standIn(name, code);
        }
    }

    private void standIn(LedgerField other, LedgerField code) {
        standIns.put(code, other);
        columns.put(code, columns.get(other));
        doubled.remove(code);
        Optional.ofNullable(doubled.get(other)).ifPresent(twice -> doubled.put(code, twice));
    }

    /** A heading under a group is known by itself, and where somebody names it by both: "April / Amount". */
    private Map<String, List<Integer>> columnsByKey(boolean withGroups) {
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (Cell cell : row.cells()) {
            add(byKey, cell.text(), cell.column());
        }
        for (Cell cell : withGroups ? row.cells() : List.<Cell>of()) {
            joined(cell.column()).ifPresent(both -> add(byKey, both, cell.column()));
        }
        byKey.remove("");
        return byKey;
    }

    private static void add(Map<String, List<Integer>> byKey, String heading, int column) {
        byKey.merge(
                HeadingKey.of(heading),
                List.of(column),
                (before, one) -> Stream.concat(before.stream(), one.stream()).toList());
    }

    /** A group stands above the first of its columns, as merged cells do. */
    private Optional<String> joined(int column) {
        return groups.flatMap(above -> above.cells().stream()
                        .filter(cell -> cell.column() <= column && !cell.isBlank())
                        .reduce((before, nearer) -> nearer))
                .map(group -> CodeText.clean(group.text()) + " / " + text(column));
    }

    private void assign(LedgerField field, List<String> known, Map<String, List<Integer>> columnsByKey) {
        List<String> present = known.stream()
                .map(HeadingKey::ofKnown)
                .distinct()
                .filter(columnsByKey::containsKey)
                .toList();
        if (present.isEmpty()) {
            return;
        }
        List<Integer> found = columnsByKey.get(present.get(0));
        columns.put(field, found.get(0));
        alternatives.put(
                field,
                present.stream().map(key -> text(columnsByKey.get(key).get(0))).toList());
        if (found.size() > 1) {
            doubled.put(field, new Doubled(field, text(found.get(0)), found, joined(found.get(0))));
        }
    }

    private String text(int column) {
        return CodeText.clean(row.cell(column).text());
    }

    long rowNumber() {
        return row.number();
    }

    int width() {
        return row.width();
    }

    boolean has(LedgerField field) {
        return columns.containsKey(field);
    }

    OptionalInt column(LedgerField field) {
        return has(field) ? OptionalInt.of(columns.get(field)) : OptionalInt.empty();
    }

    /** Whether both codes are parts of one. */
    boolean isSplit() {
        return standIns.get(LedgerField.SUBJECTIVE) == LedgerField.COMBINED_CODE;
    }

    /** Whether another column stands in for the field's own. */
    boolean isStoodIn(LedgerField field) {
        return standIns.containsKey(field);
    }

    /** The field whose column is read for a field: itself, or what stands in for it. */
    LedgerField written(LedgerField field) {
        return standIns.getOrDefault(field, field);
    }

    /** The heading of a field as the file writes it. */
    String heading(LedgerField field) {
        return text(columns.get(field));
    }

    /** The column with this heading, or else the one that holds the field of this name. */
    OptionalInt columnNamed(String name) {
        OptionalInt headed = row.cells().stream()
                .filter(cell -> !cell.isBlank() && HeadingKey.of(cell.text()).equals(HeadingKey.of(name)))
                .mapToInt(Cell::column)
                .findFirst();
        return headed.isPresent()
                ? headed
                : LedgerField.named(name).map(this::column).orElseGet(OptionalInt::empty);
    }

    /** All headings of the file that could be the field, the one chosen first. */
    List<String> alternatives(LedgerField field) {
        return alternatives.getOrDefault(field, List.of());
    }

    List<Doubled> doubled() {
        return List.copyOf(doubled.values());
    }

    Map<LedgerField, Integer> columns() {
        return Map.copyOf(columns);
    }

    boolean hasAmount() {
        return has(LedgerField.AMOUNT) || (has(LedgerField.DEBIT) && has(LedgerField.CREDIT));
    }

    /** Whether net, VAT and gross stand beside each other and can be compared. */
    boolean hasVat() {
        return has(LedgerField.AMOUNT)
                && has(LedgerField.VAT)
                && has(LedgerField.GROSS)
                && !columns.get(LedgerField.AMOUNT).equals(columns.get(LedgerField.GROSS));
    }

    boolean hasPeriodOrDate() {
        return has(LedgerField.PERIOD) || has(LedgerField.DATE);
    }

    /** Every heading of the row, for a message. */
    List<String> texts() {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> CodeText.clean(cell.text()))
                .toList();
    }

    /** Whether a row below repeats the headings, as printed reports do on every page. */
    boolean isRepeatedBy(Row other) {
        for (Map.Entry<Integer, String> heading : keys.entrySet()) {
            if (!HeadingKey.isOf(other.cell(heading.getKey()).text(), heading.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Whether another sheet has the same headings in the same columns. */
    boolean sameAs(Headings other) {
        return columns.equals(other.columns) && texts().equals(other.texts());
    }
}
