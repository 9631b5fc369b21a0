package org.outturn.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Made-up postings of a year, always the same for one number of rows: documents of a few lines each. */
final class Postings {

    static final int COST_CENTRES = 60;
    static final int ACCOUNTS = 80;

    private static final LocalDate START = LocalDate.of(2024, 4, 1);
    private static final int DAYS = 365;
    private static final int DESCRIPTIONS = 5_000;
    private static final List<String> SOURCES = List.of("AP", "AR", "GL", "PAYROLL", "BANK", "FA");
    private static final List<String> SUPPLIERS = List.of(
            "Northgate Hire",
            "Paper & Pens",
            "West Water",
            "Anytown Gas",
            "Royal Mail",
            "Agency staff",
            "Smith & Sons",
            "Valley Supplies",
            "O'Neill Catering",
            "Spring Foods");
    private static final List<String> WORK = List.of(
            "stationery",
            "hire charge",
            "utilities",
            "training course",
            "annual licence",
            "overtime",
            "maintenance contract",
            "travel claim",
            "equipment rental",
            "security");

    private final SplittableRandom random = new SplittableRandom(20_240_401);
    private final List<String> descriptions = descriptions();
    private final long rows;
    private long row;
    private int document = 1_000_000;
    private int linesLeft;
    private String description = "";
    private String source = "";
    private LocalDate date = START;

    /** One line of a document. */
    record Posting(
            String costCentre,
            String account,
            LocalDate date,
            String document,
            String description,
            String source,
            long pence) {

        /** As a calendar month, such as 202404. */
        int period() {
            return date.getYear() * 100 + date.getMonthValue();
        }
    }

    Postings(long rows) {
        this.rows = rows;
    }

    static String costCentre(int number) {
        return "CC" + (1000 + number * 17);
    }

    static String account(int number) {
        return Integer.toString(40_000 + number * 125);
    }

    boolean hasNext() {
        return row < rows;
    }

    Posting next() {
        if (linesLeft == 0) {
            startDocument();
        }
        linesLeft--;
        row++;
        int account = random.nextInt(ACCOUNTS);
        return new Posting(
                costCentre(random.nextInt(COST_CENTRES)),
                account(random.nextInt(3) == 0 ? account : account * account / ACCOUNTS),
                date,
                "JV24-" + document,
                description,
                source,
                pence());
    }

    private void startDocument() {
        document++;
        linesLeft = 1 + random.nextInt(7);
        description = descriptions.get(random.nextInt(DESCRIPTIONS));
        source = SOURCES.get(random.nextInt(SOURCES.size()));
        date = START.plusDays(row * DAYS / rows);
    }

    /** Mostly small, a few large, one in five a credit. */
    private long pence() {
        long any = random.nextInt(1_000_000);
        int size = random.nextInt(10);
        long pence = size < 6 ? 100 + any % 50_000 : size < 9 ? 1_000 + any * 3 % 700_000 : 10_000 + any * 11;
        return random.nextInt(5) == 0 ? -pence : pence;
    }

    private List<String> descriptions() {
        Set<String> seen = new HashSet<>();
        List<String> made = new ArrayList<>();
        while (made.size() < DESCRIPTIONS) {
            String joint = random.nextInt(10) == 0 ? ", " : " - ";
            String text = SUPPLIERS.get(random.nextInt(SUPPLIERS.size()))
                    + joint
                    + WORK.get(random.nextInt(WORK.size()))
                    + " invoice "
                    + (1_000 + random.nextInt(9_000));
            String marked = random.nextInt(100) == 0 ? "\"Urgent\" " + text : text;
            if (seen.add(marked)) {
                made.add(marked);
            }
        }
        return made;
    }
}
