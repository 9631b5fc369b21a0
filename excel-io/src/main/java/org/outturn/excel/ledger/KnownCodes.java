package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.outturn.excel.fast.SpanTable;
import org.outturn.excel.fast.Spans;
import org.outturn.excel.tabular.Row;

/**
 * The codes of one column that have been read once, known again by their bytes. A file without the
 * column has one, blank or stated for all rows. Codes that Excel has rounded are not known, so that
 * their rows are counted one by one.
 */
final class KnownCodes {

    /** Twenty bits of a key of figures. */
    static final int MOST = 1 << 20;

    private final LedgerField field;
    private final Function<Row, Optional<String>> reader;
    private final int slot;
    private final int ofEveryRow;
    private final SpanTable spans = new SpanTable(MOST);
    private final List<String> texts = new ArrayList<>();
    private boolean[] marking = new boolean[1 << 6];
    private boolean[] used = new boolean[1 << 6];

    /**
     * @param reader gives the code of a row; nothing for one that no row may be posted by
     * @param slot where the column stands among the spans of a row; -1 without the column
     */
    KnownCodes(LedgerField field, Function<Row, Optional<String>> reader, int slot) {
        this.field = field;
        this.reader = reader;
        this.slot = slot;
        if (slot < 0) {
            texts.add(reader.apply(new Row(1, List.of(), false)).orElse(""));
        }
        ofEveryRow = slot < 0 && !CodeText.isRounded(texts.get(0)) ? 0 : SpanTable.UNKNOWN;
    }

    int find(Spans row) {
        return slot < 0 ? ofEveryRow : spans.find(row.bytes(), row.from(slot), row.to(slot));
    }

    /** Takes note that a row is posted with the code. */
    void use(int id) {
        used[id] = true;
    }

    void forEachUsed(Consumer<String> taker) {
        for (int id = 0; id < texts.size(); id++) {
            if (used[id]) {
                taker.accept(texts.get(id));
            }
        }
    }

    /** Whether the code marks its row as a posting: something that no total row has. */
    boolean isMark(int id) {
        return marking[id];
    }

    String text(int id) {
        return texts.get(id);
    }

    /** Takes in the codes of another part of the file, when nothing more is learned here; returns their numbers here. */
    int[] takeIn(KnownCodes other) {
        Map<String, Integer> here = new HashMap<>();
        for (int id = 0; id < texts.size(); id++) {
            here.put(texts.get(id), id);
        }
        int[] numbers = new int[other.texts.size()];
        for (int id = 0; id < numbers.length; id++) {
            numbers[id] = here.computeIfAbsent(other.texts.get(id), this::add);
            used[numbers[id]] |= other.used[id];
        }
        return numbers;
    }

    private int add(String text) {
        int id = texts.size();
        texts.add(text);
        if (id == used.length) {
            used = Arrays.copyOf(used, 2 * id);
            marking = Arrays.copyOf(marking, 2 * id);
        }
        return id;
    }

    void learn(Spans spansOfRow, Row row, TotalRows totals) {
        if (slot < 0 || spans.isFull() || find(spansOfRow) != SpanTable.UNKNOWN) {
            return;
        }
        Optional<String> text = reader.apply(row).filter(code -> !CodeText.isRounded(code));
        if (text.isPresent()) {
            spans.add(spansOfRow.bytes(), spansOfRow.from(slot), spansOfRow.to(slot));
            int id = add(text.get());
            marking[id] = !text.get().isEmpty() && totals.isFilled(row, field);
        }
    }
}
