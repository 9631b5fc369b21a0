package org.outturn.excel.ledger;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes the same rows as a program that has its own habits would. */
final class RandomSheet {

    private final RandomPostings postings;
    private final Random random;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder xml = new StringBuilder();
    private final int textForm;
    private final boolean addresses;
    private final boolean rowNumbers;
    private final boolean noise;
    private final String between;

    RandomSheet(RandomPostings postings) {
        this.postings = postings;
        this.random = postings.random;
        this.textForm = random.nextInt(4);
        this.addresses = random.nextInt(4) > 0;
        this.rowNumbers = addresses || random.nextInt(2) == 0;
        this.noise = random.nextInt(2) == 0;
        this.between = postings.any("", "", "", "\n  ");
    }

    RandomLedgerFiles.Sheet write() {
        int number = 0;
        for (List<String> row : postings.rows(150)) {
            number += postings.odd() ? 1 + random.nextInt(rowNumbers ? 3 : 1) : 1;
            row(number, row, xml.length() == 0);
        }
        StringBuilder shared = new StringBuilder();
        texts.forEach(text -> shared.append("<si><t>").append(escaped(text)).append("</t></si>"));
        return new RandomLedgerFiles.Sheet(xml.toString(), shared.toString());
    }

    private void row(int number, List<String> row, boolean first) {
        xml.append(between).append("<row");
        xml.append(rowNumbers ? " r=\"" + number + "\"" : "");
        xml.append(
                postings.odd() && !first
                        ? postings.any(
                                " hidden=\"1\"", " spans=\"1:7\"", " ht=\"15\" customHeight=\"1\"", " hidden=\"0\"")
                        : "");
        if (row.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append('>');
        for (int column = 0; column < row.size(); column++) {
            cell(number, column, row.get(column), row.size() > 2 && row.get(0).startsWith("C1"));
        }
        xml.append(between).append("</row>");
    }

    private void cell(int row, int column, String text, boolean posting) {
        if (addresses && text.isEmpty() && random.nextBoolean()) {
            return;
        }
        xml.append(between).append("<c");
        xml.append(addresses ? " r=\"" + (char) ('A' + column) + row + "\"" : "");
        boolean figure =
                text.matches("-?[0-9]+(\\.[0-9]+)?") && (posting && (column == 2 || column == 4 || column > 5));
        if (text.isEmpty()) {
            xml.append(postings.any("/>", " s=\"1\"/>", "></c>", " s=\"2\"><v></v></c>"));
        } else if (posting && column == 3 && text.matches("2020-..-..")) {
            xml.append(" s=\"1\"><v>")
                    .append(LocalDate.parse(text).toEpochDay() + 25_569)
                    .append("</v></c>");
        } else if (figure && !postings.odd()) {
            xml.append(postings.any("", " s=\"2\"", " t=\"n\"", " s=\"2\" t=\"n\""))
                    .append("><v>")
                    .append(number(text))
                    .append("</v></c>");
        } else if (posting && column > 5 && postings.odd()) {
            xml.append(oddAmount());
        } else {
            text(text);
        }
    }

    private String number(String text) {
        String shortest = text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
        return noise && shortest.contains(".") && shortest.length() < 10
                ? new BigDecimal(Double.parseDouble(shortest))
                        .round(new MathContext(17))
                        .toPlainString()
                : shortest;
    }

    private String oddAmount() {
        if (random.nextInt(300) == 0) {
            return "><v>5<!-- five --></v></c>";
        }
        return postings.any(
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
        if (postings.odd()) {
            xml.append(postings.any(
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
