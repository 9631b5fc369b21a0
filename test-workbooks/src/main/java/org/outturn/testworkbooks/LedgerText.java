package org.outturn.testworkbooks;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The ledger as a text file: commas, UTF-8 without a mark, UK dates, plain amounts. */
final class LedgerText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ENGLISH);

    private LedgerText() {}

    static byte[] write(List<LedgerPosting> postings) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(LedgerPosting.HEADINGS);
            postings.forEach(posting -> write(csv, posting));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, LedgerPosting posting) {
        csv.writeRecord(
                posting.coding().costCentre(),
                posting.coding().subjective(),
                Integer.toString(posting.period().number()),
                DATE.format(posting.date()),
                posting.document(),
                posting.description(),
                posting.supplier(),
                posting.amount().toString());
    }
}
