package org.outturn.excel.corporate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.outturn.core.corporate.LedgerRead;
import org.outturn.core.ledger.Tally;
import org.outturn.core.money.Money;
import org.outturn.excel.tabular.Row;
import org.outturn.excel.tabular.TabularFile;
import org.outturn.excel.tabular.TabularSheet;
import org.outturn.excel.tabular.UnreadableFileException;

/** Which ledger files a report was made from, as three lines for each on its cover say. */
final class LedgersOnCover {

    private static final String SHEET = "Cover";
    private static final Pattern HASH = Pattern.compile("SHA-256 ([0-9a-f]{64})");
    private static final Pattern ROWS = Pattern.compile("([0-9,]+) read: .*?([0-9,]+) set aside, ([0-9,]+) skipped");
    private static final Pattern AMOUNTS = Pattern.compile("Debits (-?[0-9,.]+), credits (-?[0-9,.]+), net .*");

    private final List<LedgerRead> ledgers = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private String sha256 = "";
    private Optional<Matcher> rows = Optional.empty();

    private LedgersOnCover() {}

    static List<LedgerRead> read(TabularFile workbook) throws UnreadableFileException {
        Optional<TabularSheet> cover = workbook.sheet(SHEET);
        LedgersOnCover reader = new LedgersOnCover();
        if (cover.isPresent()) {
            workbook.forEachRow(cover.get(), reader::accept);
        }
        return List.copyOf(reader.ledgers);
    }

    private void accept(Row row) {
        String label = row.cell(0).text().strip();
        String text = row.cell(1).text().strip();
        Matcher hash = HASH.matcher(text);
        if (hash.matches()) {
            name = Optional.of(label);
            sha256 = hash.group(1);
            rows = Optional.empty();
        } else if (name.isPresent()) {
            Matcher counts = ROWS.matcher(text);
            Matcher amounts = AMOUNTS.matcher(text);
            if (counts.matches()) {
                rows = Optional.of(counts);
            } else if (amounts.matches() && rows.isPresent()) {
                add(rows.get(), amounts);
            }
        }
    }

    private void add(Matcher counts, Matcher amounts) {
        long setAside = number(counts.group(2));
        long skipped = number(counts.group(3));
        long read = number(counts.group(1));
        Tally tally = new Tally(read - skipped, money(amounts.group(1)), money(amounts.group(2)));
        ledgers.add(new LedgerRead(name.orElseThrow(), sha256, read, setAside, skipped, tally));
        name = Optional.empty();
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    private static Money money(String text) {
        return Money.of(text.replace(",", ""));
    }
}
