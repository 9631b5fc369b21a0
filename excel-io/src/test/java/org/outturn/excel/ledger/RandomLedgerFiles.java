package org.outturn.excel.ledger;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.calendar.FinancialYear;

/**
 * Seeded ledger exports as untidy as real ones. Each has its own habits (delimiter, quoting, forms of
 * amounts and periods), and now and then a cell or line that breaks them.
 */
final class RandomLedgerFiles {

    private static final List<String> HEADINGS =
            List.of("Cost centre", "Account", "Period", "Posting date", "Document no", "Description", "Amount");
    private static final List<String> DEBIT_CREDIT = List.of(
            "Cost centre", "Account", "Period", "Posting date", "Document no", "Description", "Debit", "Credit");

    private final Random random;
    private final boolean twoAmounts;
    private final int amountForm;
    private final int periodForm;
    private final int dateForm;
    private final double oddness;
    private long sum;

    RandomLedgerFiles(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        twoAmounts = random.nextInt(4) == 0;
        amountForm = random.nextInt(7);
        periodForm = random.nextInt(5);
        dateForm = random.nextInt(5);
        oddness = List.of(0.0, 0.005, 0.02, 0.15).get(random.nextInt(4));
    }

    LedgerReadOptions options() {
        LedgerReadOptions options = LedgerReadOptions.ofYear(FinancialYear.startingApril(2020));
        if (random.nextInt(8) == 0) {
            options = options.withFixedPeriod(new AccountingPeriod(1 + random.nextInt(12)));
        }
        if (random.nextInt(8) == 0) {
            options = options.withLayout(LedgerLayout.standard().withSign(Sign.TURNED));
        }
        return random.nextInt(8) == 0 ? options.withDateOrder(DateOrder.DMY) : options;
    }

    private boolean odd() {
        return random.nextDouble() < oddness;
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String costCentre() {
        return odd()
                ? any(
                        "",
                        " C1",
                        "C1 ",
                        "C\u00A01",
                        "1.23E+11",
                        "A very long cost centre code, longer than others",
                        "Total",
                        "001",
                        "Caf\u00E9")
                : "C" + (1000 + random.nextInt(6) * 17);
    }

    private String account() {
        return odd()
                ? any("", "4100 ", "Subtotal", "4\"100", "x".repeat(70), "0.00")
                : String.valueOf(4000 + random.nextInt(8));
    }

    private String description() {
        return odd()
                ? any(
                        "Total Gas, London",
                        "say \"hello\"",
                        "two\nlines",
                        "two\r\nlines",
                        "6\" pipe",
                        "",
                        "grand total",
                        "a,b;c|d\te",
                        "\u20AC caf\u00E9",
                        "\"")
                : any("Hire, weekly", "Postage", "Smith & Sons", "A <b> tag", "overtime");
    }

    private LocalDate day() {
        return LocalDate.of(2020, 4, 1).plusDays(random.nextInt(odd() ? 900 : 365));
    }

    private String date(LocalDate day) {
        if (odd()) {
            return any("", "n/a", "31/02/2020", "04/13/2020", "13/04/20", "1 May 2020", "2020-04-01 12:30:00");
        }
        return switch (dateForm) {
            case 0 -> day.toString();
            case 1 ->
                String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case 2 ->
                String.format(Locale.ROOT, "%02d/%02d/%d", day.getMonthValue(), day.getDayOfMonth(), day.getYear());
            case 3 -> day + " 00:00:00";
            default ->
                String.format(Locale.ROOT, "%d.%d.%02d", day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
        };
    }

    private String period(LocalDate day) {
        if (odd()) {
            return any("", "13", "0", "17", "P3", "Apr-20", "202113", "201901", "mystery");
        }
        int number = Math.floorMod(day.getMonthValue() - 4, 12) + 1;
        int start = day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
        return switch (periodForm) {
            case 0 -> String.valueOf(number);
            case 1 -> String.format(Locale.ROOT, "%d%02d", start, number);
            case 2 -> String.format(Locale.ROOT, "%d%02d", start + 1, number);
            case 3 -> String.format(Locale.ROOT, "%d%02d", day.getYear(), day.getMonthValue());
            default -> String.format(Locale.ROOT, "%02d-%d/%02d", number, start, (start + 1) % 100);
        };
    }

    private long pence() {
        long size = (long) Math.pow(10, random.nextInt(9));
        long pence =
                odd() ? 0 : Math.round(random.nextGaussian() * size * 100) / any(1L, 1L, 10L, 100L) * any(1L, 100L);
        sum += pence;
        return pence;
    }

    private String amount(long pence) {
        if (odd()) {
            return any(
                    "n/a",
                    "",
                    " ",
                    "-",
                    "1,234",
                    "1.234",
                    "12.345",
                    "1E5",
                    "-0.00",
                    "12.3400000001",
                    "\u00A35.00",
                    "5.00CR",
                    "(5.00",
                    "1234567890123456.78",
                    "$4",
                    ".5",
                    "5.",
                    "- 5.00",
                    "+5.00",
                    "00012.50",
                    "1,23.45",
                    "12,345,678.90",
                    "\"1.00\"");
        }
        String plain = String.format(Locale.ROOT, "%d.%02d", Math.abs(pence) / 100, Math.abs(pence) % 100);
        String grouped = String.format(Locale.ROOT, "%,d.%02d", Math.abs(pence) / 100, Math.abs(pence) % 100);
        String sign = pence < 0 ? "-" : "";
        return switch (amountForm) {
            case 0, 1 -> sign + plain;
            case 2 -> sign + grouped;
            case 3 -> pence < 0 ? "(" + grouped + ")" : grouped;
            case 4 -> sign + grouped.replace(',', ';').replace('.', ',').replace(';', '.');
            case 5 -> sign + (pence % 100 == 0 ? String.valueOf(Math.abs(pence) / 100) : plain);
            default -> sign + plain + "0000";
        };
    }

    private List<String> fields() {
        LocalDate day = day();
        List<String> fields = new ArrayList<>(
                List.of(costCentre(), account(), period(day), date(day), "JV" + random.nextInt(99_999), description()));
        long pence = pence();
        if (twoAmounts) {
            String nothing = any("", "", "0.00");
            fields.add(pence < 0 ? nothing : amount(pence));
            fields.add(pence < 0 ? amount(-pence) : odd() ? "1.00" : nothing);
        } else {
            fields.add(amount(pence));
        }
        return fields;
    }

    /** Lines that are no postings. */
    private List<String> stray() {
        return any(
                List.of(),
                List.of("", "", "", "", "", "", ""),
                List.of(" ", "  "),
                twoAmounts ? DEBIT_CREDIT : HEADINGS,
                List.of("Subtotal", "", "", "", "", "", String.format(Locale.ROOT, "%.2f", sum / 100.0)),
                List.of("C1", "4100"),
                List.of("C1", "4100", "1", "2020-04-01", "a", "b", "1.00", "2.00", "3.00", "4.00"),
                List.of("\u001A"));
    }

    private List<List<String>> rows(int most) {
        List<List<String>> rows = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            rows.add(List.of("Ledger listing, 2020/21"));
            rows.add(List.of());
        }
        rows.add(twoAmounts ? DEBIT_CREDIT : HEADINGS);
        for (int left = random.nextInt(most); left > 0; left--) {
            rows.add(odd() ? stray() : fields());
        }
        if (random.nextInt(4) == 0) {
            rows.add(List.of(
                    "", "", "", "", "", "", String.format(Locale.ROOT, "%d.%02d", sum / 100, Math.abs(sum % 100))));
        }
        return rows;
    }

    Path text(Path file) throws IOException {
        char delimiter = any(',', ',', '\t', ';', '|');
        String lineEnd = any("\n", "\n", "\r\n", odd() ? "\r" : "\n");
        double quoting = any(0.0, 0.1, 1.0);
        Charset charset = any(StandardCharsets.UTF_8, StandardCharsets.UTF_8, Charset.forName("windows-1252"));
        StringBuilder text =
                new StringBuilder(charset.equals(StandardCharsets.UTF_8) && random.nextInt(4) == 0 ? "\uFEFF" : "");
        List<List<String>> rows = rows(400);
        for (List<String> row : rows) {
            text.append(line(row, delimiter, quoting)).append(lineEnd);
        }
        if (random.nextInt(3) == 0) {
            text.setLength(text.length() - lineEnd.length());
        }
        return Files.write(file, text.toString().getBytes(charset));
    }

    private String line(List<String> row, char delimiter, double quoting) {
        List<String> fields = new ArrayList<>();
        for (String field : row) {
            boolean needed = field.indexOf(delimiter) >= 0 || field.indexOf('\n') >= 0 || field.startsWith("\"");
            boolean quoted = (needed && random.nextInt(200) > 0) || random.nextDouble() < quoting;
            String padded = odd() ? any(" ", "") + field + any(" ", "  ") : field;
            fields.add(quoted ? '"' + field.replace("\"", "\"\"") + '"' : padded);
        }
        return String.join(String.valueOf(delimiter), fields);
    }

    /** The rows of a sheet, as XML, and the texts that its cells share. */
    record Sheet(String rows, String sharedTexts) {}

    Sheet sheet() {
        return new SheetText().write();
    }

    /** Writes the same rows as a program that has its own habits would. */
    private final class SheetText {
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder xml = new StringBuilder();
        private final int textForm = random.nextInt(4);
        private final boolean addresses = random.nextInt(4) > 0;
        private final boolean rowNumbers = addresses || random.nextInt(2) == 0;
        private final boolean noise = random.nextInt(2) == 0;
        private final String between = any("", "", "", "\n  ");

        Sheet write() {
            int number = 0;
            for (List<String> row : rows(150)) {
                number += odd() ? 1 + random.nextInt(rowNumbers ? 3 : 1) : 1;
                row(number, row, xml.length() == 0);
            }
            StringBuilder shared = new StringBuilder();
            texts.forEach(text -> shared.append("<si><t>").append(escaped(text)).append("</t></si>"));
            return new Sheet(xml.toString(), shared.toString());
        }

        private void row(int number, List<String> row, boolean first) {
            xml.append(between).append("<row");
            xml.append(rowNumbers ? " r=\"" + number + "\"" : "");
            xml.append(
                    odd() && !first
                            ? any(" hidden=\"1\"", " spans=\"1:7\"", " ht=\"15\" customHeight=\"1\"", " hidden=\"0\"")
                            : "");
            if (row.isEmpty()) {
                xml.append("/>");
                return;
            }
            xml.append('>');
            for (int column = 0; column < row.size(); column++) {
                cell(
                        number,
                        column,
                        row.get(column),
                        row.size() > 2 && row.get(0).startsWith("C1"));
            }
            xml.append(between).append("</row>");
        }

        private void cell(int row, int column, String text, boolean posting) {
            if (addresses && text.isEmpty() && random.nextBoolean()) {
                return;
            }
            xml.append(between).append("<c");
            xml.append(addresses ? " r=\"" + (char) ('A' + column) + row + "\"" : "");
            boolean figure = text.matches("-?[0-9]+(\\.[0-9]+)?") && (posting && (column == 2 || column > 5));
            if (text.isEmpty()) {
                xml.append(any("/>", " s=\"1\"/>", "></c>", " s=\"2\"><v></v></c>"));
            } else if (posting && column == 3 && text.matches("2020-..-..")) {
                xml.append(" s=\"1\"><v>")
                        .append(LocalDate.parse(text).toEpochDay() + 25_569)
                        .append("</v></c>");
            } else if (figure && !odd()) {
                xml.append(any("", " s=\"2\"", " t=\"n\"", " s=\"2\" t=\"n\""))
                        .append("><v>")
                        .append(number(text))
                        .append("</v></c>");
            } else if (posting && column > 5 && odd()) {
                xml.append(oddAmount());
            } else {
                text(text);
            }
        }

        private String number(String text) {
            String shortest = text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
            return noise && shortest.contains(".") && shortest.length() < 10
                    ? new java.math.BigDecimal(Double.parseDouble(shortest))
                            .round(new java.math.MathContext(17))
                            .toPlainString()
                    : shortest;
        }

        private String oddAmount() {
            if (random.nextInt(300) == 0) {
                return "><v>5<!-- five --></v></c>";
            }
            return any(
                    "><f>A1*2</f><v>12.5</v></c>",
                    " t=\"str\"><f>A1&amp;\"x\"</f><v>12.5</v></c>",
                    "><f>SUM(B1:B9)</f></c>",
                    " t=\"e\"><v>#REF!</v></c>",
                    " t=\"b\"><v>1</v></c>",
                    " s=\"1\"><v>43950</v></c>",
                    " s=\"1\"><v>-43950</v></c>",
                    "><v>-0</v></c>",
                    "><v>1.2E-2</v></c>",
                    "><v>1.2E3</v></c>",
                    "><v>12.345</v></c>",
                    "><v>1234567890123456.7</v></c>",
                    "><v>1.1000000000000001</v></c>",
                    "><v>0.30000000000000004</v></c>",
                    "><v> 5 </v></c>",
                    " t=\"d\"><v>2020-04-01</v></c>",
                    " s=\"2\" cm=\"1\"><v>7.25</v></c>",
                    "><f t=\"shared\" ref=\"H2:H9\" si=\"0\">A1</f><v>3</v></c>",
                    "><v>99999999999999.99</v></c>",
                    " t=\"inlineStr\"><is><r><t>5</t></r><r><t>.25</t></r></is></c>");
        }

        private void text(String text) {
            if (random.nextInt(5_000) == 0) {
                xml.append(" t=\"inlineStr\"><is><t><![CDATA[C1]]></t></is></c>");
                return;
            }
            if (odd()) {
                xml.append(any(
                        " t=\"inlineStr\"><is><t xml:space=\"preserve\"> C1 </t></is></c>",
                        " t=\"str\"><v>_x0041_1</v></c>",
                        " t='inlineStr'><is><t>C1</t></is></c>",
                        " t=\"str\"><v>&#65;1</v></c>"));
                return;
            }
            switch (textForm) {
                case 0, 1 -> xml.append(" t=\"s\"><v>").append(shared(text)).append("</v></c>");
                case 2 ->
                    xml.append(" s=\"2\" t=\"inlineStr\"><is><t>")
                            .append(escaped(text))
                            .append("</t></is></c>");
                default -> xml.append(" t=\"str\"><v>").append(escaped(text)).append("</v></c>");
            }
        }

        private int shared(String text) {
            int known = texts.indexOf(text);
            if (known < 0) {
                texts.add(text);
            }
            return known < 0 ? texts.size() - 1 : known;
        }

        private String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace("\u001A", "");
        }
    }

    /** Something that now and then breaks a whole sheet. */
    Supplier<String> tail() {
        return () -> any(
                "",
                "",
                "<pageMargins left=\"0.7\"/>",
                "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>",
                oddness > 0.1 ? "<broken>" : "");
    }
}
