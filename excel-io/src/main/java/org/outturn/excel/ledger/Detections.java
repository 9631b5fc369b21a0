package org.outturn.excel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.outturn.excel.ledger.Detected.Certainty;
import org.outturn.excel.tabular.TextForm;

/** How the form of a file was found out: its kind, encoding, delimiter, sheet, headings and columns. */
final class Detections {

    static final String GIVEN = "given on Ledger layout or for this run";

    private final Walk walk;
    private final LedgerReadOptions options;
    private final List<Detected> detected = new ArrayList<>();

    private Detections(Walk walk, LedgerReadOptions options) {
        this.walk = walk;
        this.options = options;
    }

    static List<Detected> of(Walk walk, LedgerReadOptions options) {
        Detections detections = new Detections(walk, options);
        detections.format();
        walk.textForm().ifPresent(detections::text);
        detections.sheet();
        detections.headings();
        for (LedgerField field : LedgerField.values()) {
            detections.column(field);
        }
        detections.detected.addAll(MeaningDetections.of(walk, options));
        return detections.detected;
    }

    private void add(String what, String found, Certainty certainty, String why, String override) {
        detected.add(new Detected(what, found, certainty, why, override));
    }

    private void format() {
        add("Format", walk.format(), Certainty.PROVED, "by what is in the file, not by its name", "");
    }

    private void text(TextForm form) {
        String name = form.encoding().name();
        String override = "--encoding NAME";
        if (options.encoding().isPresent()) {
            add("Encoding", name, Certainty.STATED, "given for this run, unless the file is marked", override);
        } else if (name.equals("UTF-8")) {
            boolean faulty =
                    form.findings().stream().anyMatch(finding -> finding.code().equals("TEXT_MIXED_ENCODING"));
            add(
                    "Encoding",
                    name,
                    faulty ? Certainty.LIKELY : Certainty.PROVED,
                    faulty ? "most of what is beyond plain letters is UTF-8" : "every byte of the file is UTF-8",
                    override);
        } else if (name.startsWith("UTF-16")) {
            add("Encoding", name, Certainty.PROVED, "by its mark, or by every second byte being nought", override);
        } else {
            add(
                    "Encoding",
                    name,
                    Certainty.LIKELY,
                    name.equals("IBM850")
                            ? "not UTF-8, and only so are there pound signs before figures"
                            : "not UTF-8, and what Windows programs write",
                    override);
        }
        boolean stated = options.layout().values().delimiter().isPresent();
        add(
                "Delimiter",
                form.delimiterName(),
                stated ? Certainty.STATED : Certainty.LIKELY,
                stated ? GIVEN : "it cuts most of the first lines into equally many fields",
                value(FileFact.DELIMITER));
    }

    private void sheet() {
        String sheets = String.join(
                ", ",
                walk.sheets().stream().map(chosen -> chosen.sheet().name()).toList());
        if (sheets.isEmpty()) {
            return;
        }
        boolean only = walk.sheetNames().size() == walk.sheets().size();
        boolean stated = options.layout().value(FileFact.SHEET).isPresent();
        boolean visible = walk.sheets().get(0).sheet().visible();
        add(
                "Sheet",
                sheets,
                stated ? Certainty.STATED : Certainty.PROVED,
                stated
                        ? GIVEN
                        : only
                                ? "the workbook has no other"
                                : visible
                                        ? "no other visible sheet has the headings"
                                        : "no visible sheet has the headings",
                value(FileFact.SHEET));
    }

    private void headings() {
        boolean stated = options.layout().values().headingRow().isPresent();
        boolean first = walk.sheets().get(0).firstRows().stream()
                .noneMatch(row -> row.number() < walk.headings().rowNumber() && !row.isBlank());
        add(
                "Heading row",
                String.valueOf(walk.headings().rowNumber()),
                stated ? Certainty.STATED : Certainty.PROVED,
                stated
                        ? GIVEN
                        : first
                                ? "the first row that is not blank has known headings"
                                : "the rows above it have no known headings, or machine names",
                value(FileFact.HEADING_ROW));
    }

    private void column(LedgerField field) {
        Headings headings = walk.headings();
        if (!headings.has(field) || headings.isStoodIn(field)) {
            standIn(field);
            return;
        }
        List<String> others = headings.alternatives(field).stream().skip(1).toList();
        boolean named = options.layout().named().contains(field);
        String why = named
                ? "named on Ledger layout or for this run"
                : others.isEmpty()
                        ? "the only heading known for it"
                        : "likelier than \"" + String.join("\" or \"", others) + "\"";
        Certainty certainty = named ? Certainty.STATED : others.isEmpty() ? Certainty.PROVED : Certainty.LIKELY;
        add(capital(field.label()), "column \"" + headings.heading(field) + "\"", certainty, why, heading(field));
    }

    private void standIn(LedgerField field) {
        Optional<String> value = options.layout().value(field);
        if (walk.headings().isStoodIn(field)) {
            LedgerField other = walk.headings().written(field);
            add(
                    capital(field.label()),
                    "column \"" + walk.headings().heading(field) + "\"",
                    options.layout().named().contains(other) ? Certainty.STATED : Certainty.LIKELY,
                    "the " + other.label() + " stands in for it",
                    heading(field));
        } else if (value.isPresent()
                && field != LedgerField.COMBINED_CODE
                && !walk.headings().has(field)) {
            add(capital(field.label()), value.get() + " in every row", Certainty.STATED, GIVEN, value(field));
        }
    }

    /** How to say what it is. */
    static String value(LayoutSubject subject) {
        return "--value \"" + subject.label() + "=...\", or Value on Ledger layout";
    }

    private static String heading(LedgerField field) {
        return "--heading \"" + field.label() + "=HEADING\", or Heading on Ledger layout";
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
