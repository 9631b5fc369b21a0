package org.outturn.excel.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;

/** Seeded ledger exports as untidy as real ones: text files with their own delimiters and quoting, and sheets. */
final class RandomLedgerFiles {

    private final RandomPostings postings;
    private final Random random;

    RandomLedgerFiles(long seed) {
        postings = new RandomPostings(seed);
        random = postings.random;
    }

    LedgerReadOptions options() {
        LedgerReadOptions options = LedgerReadOptions.ofYear(FinancialYear.startingApril(2020));
        if (random.nextInt(8) == 0) {
            options = options.withFixedPeriod(new AccountingPeriod(1 + random.nextInt(12)));
        }
        if (random.nextInt(8) == 0) {
            options = options.withLayout(options.layout().withSign(Sign.TURNED));
        }
        if (random.nextInt(8) == 0) {
            options = options.withLayout(options.layout().withValue(FileFact.DASH, "0"));
        }
        if (random.nextInt(8) == 0) {
            String style = postings.any("point", "comma", "Indian");
            options = options.withLayout(options.layout().withValue(FileFact.AMOUNT_STYLE, style));
        }
        return random.nextInt(8) == 0 ? options.withDateOrder(DateOrder.DMY) : options;
    }

    Path text(Path file) {
        char delimiter = postings.any(',', ',', '\t', ';', '|');
        String lineEnd = postings.any("\n", "\n", "\r\n", postings.odd() ? "\r" : "\n");
        double quoting = postings.any(0.0, 0.1, 1.0);
        Charset charset = postings.any(StandardCharsets.UTF_8, StandardCharsets.UTF_8, Charset.forName("windows-1252"));
        StringBuilder text =
                new StringBuilder(charset.equals(StandardCharsets.UTF_8) && random.nextInt(4) == 0 ? "\uFEFF" : "");
        List<List<String>> rows = postings.rows(400);
        for (List<String> row : rows) {
            text.append(line(row, delimiter, quoting)).append(lineEnd);
        }
        if (random.nextInt(3) == 0) {
            text.setLength(text.length() - lineEnd.length());
        }
        try {
            return Files.write(file, text.toString().getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(List<String> row, char delimiter, double quoting) {
        List<String> fields = new ArrayList<>();
        for (String field : row) {
            boolean needed = field.indexOf(delimiter) >= 0 || field.indexOf('\n') >= 0 || field.startsWith("\"");
            boolean quoted = (needed && random.nextInt(200) > 0) || random.nextDouble() < quoting;
            String padded = postings.odd() ? postings.any(" ", "") + field + postings.any(" ", "  ") : field;
            fields.add(quoted ? '"' + field.replace("\"", "\"\"") + '"' : padded);
        }
        return String.join(String.valueOf(delimiter), fields);
    }

    /** The rows of a sheet, as XML, and the texts that its cells share. */
    record Sheet(String rows, String sharedTexts) {}

    Sheet sheet() {
        return new RandomSheet(postings).write();
    }
}
