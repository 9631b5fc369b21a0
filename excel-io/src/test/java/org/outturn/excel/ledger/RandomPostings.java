package org.outturn.excel.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Seeded rows as untidy as real ones. Each file has its own forms of amounts, dates and periods, and now and then a cell
 * or line that breaks them.
 */
final class RandomPostings {

    private static final List<String> HEADINGS =
            List.of("Cost centre", "Account", "Period", "Posting date", "Document no", "Description", "Amount");
    private static final List<String> DEBIT_CREDIT = List.of(
            "Cost centre", "Account", "Period", "Posting date", "Document no", "Description", "Debit", "Credit");

    final Random random;
    private final boolean twoAmounts;
    private final int amountForm;
    private final int periodForm;
    private final int dateForm;
    private final int documentForm;
    private final double oddness;
    private long sum;

    RandomPostings(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        twoAmounts = random.nextInt(4) == 0;
        amountForm = random.nextInt(7);
        periodForm = random.nextInt(5);
        dateForm = random.nextInt(5);
        documentForm = random.nextInt(4);
        oddness = List.of(0.0, 0.005, 0.02, 0.15).get(random.nextInt(4));
    }

    boolean odd() {
        return random.nextDouble() < oddness;
    }

    @SafeVarargs
    final <T> T any(T... choices) {
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

    private String document() {
        if (odd()) {
            return any(
                    "",
                    " JV00017 ",
                    "JV17",
                    "JV017",
                    "INV/7-A",
                    "Caf\u00E9 12",
                    "no number",
                    "5 \"6\" 7",
                    "A&B 3",
                    "X_x0041_1",
                    "12345678901234567890",
                    "00012",
                    "P\u00A09");
        }
        String series = documentForm == 3
                ? "S" + random.nextInt(40) + "-"
                : List.of("JV", "", "AP", "").get(documentForm);
        return series
                + (documentForm == 2
                        ? String.format(Locale.ROOT, "%06d", random.nextInt(99_999))
                        : random.nextInt(99_999));
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
        List<String> fields =
                new ArrayList<>(List.of(costCentre(), account(), period(day), date(day), document(), description()));
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

    List<List<String>> rows(int most) {
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
}
