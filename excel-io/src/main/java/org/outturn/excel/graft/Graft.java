package org.outturn.excel.graft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One graft, step by step. */
final class Graft {

    private static final String NEW_SHEET = "xl/worksheets/sheet1.xml";
    private static final String SHEET_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    private final WorkbookPackage book;
    private final WorkbookPackage donor;
    private final ReportNames report;
    private final Map<String, StreamedRows> streamed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Sheets sheets;
    private final Sheets donorSheets;
    private final SheetOrder order;
    private final SheetList list;

    Graft(UnpackedWorkbook target, WorkbookPackage donor, ReportNames report, Map<String, StreamedRows> streamed)
            throws GraftException {
        this.book = target.book();
        this.donor = donor;
        this.report = report;
        this.streamed.putAll(streamed);
        this.sheets = target.sheets();
        this.donorSheets = Sheets.of(donor);
        this.order = SheetOrder.of(sheets.names(), report);
        this.list = new SheetList(sheets, order);
    }

    void run() throws GraftException {
        Set<String> usersNames = DefinedNames.global(sheets);
        OldReport.remove(book, sheets, report);
        sheets.among(report.retired()).forEach(list::remove);
        StyleMap styles = StylesPart.graft(donor, book);
        Tables tables = Tables.besides(book, sheets, report, styles);
        Set<String> ourNames = DefinedNames.global(donorSheets);
        tables.refuseClash(ourNames);
        usersNames.removeAll(ourNames);
        tables.alsoAvoid(usersNames);
        plant(styles, tables);
        ourNames.addAll(tables.ours());
        finishWorkbook(ourNames);
    }

    /** Every sheet has its place before the first is copied, so that no other part takes its name. */
    private void plant(StyleMap styles, Tables tables) throws GraftException {
        PartTransplant parts = new PartTransplant(donor, book, tables);
        Map<String, Sheet> sources = new LinkedHashMap<>();
        for (String name : report.inOrder()) {
            Sheet source = donorSheets
                    .named(name)
                    .orElseThrow(() -> new IllegalArgumentException("The donor has no sheet \"" + name + "\""));
            String place = placeFor(name);
            sources.put(place, source);
            parts.sheetGoesTo(source.part(), place);
        }
        SharedStrings texts = SharedStrings.of(donor);
        for (Map.Entry<String, Sheet> place : sources.entrySet()) {
            Sheet source = place.getValue();
            DonorSheet sheet = DonorSheet.of(donor.bytes(source.part()), source.part(), styles, texts);
            put(sheet, place.getKey(), streamedFor(source));
            parts.copyPartsOf(source.part());
        }
    }

    private Optional<StreamedRows> streamedFor(Sheet sheet) {
        return Optional.ofNullable(streamed.get(sheet.name()));
    }

    private void put(DonorSheet sheet, String part, Optional<StreamedRows> rows) throws GraftException {
        sheet.takeCodeName(book.bytes(part));
        if (rows.isPresent()) {
            book.put(part, sheet.with(rows.get()));
        } else {
            book.put(part, sheet.toXml());
        }
    }

    /** The part of the sheet of this name; a sheet that the workbook did not have is entered in its list. */
    private String placeFor(String name) throws GraftException {
        Optional<Sheet> old = sheets.named(name);
        if (old.isPresent()) {
            return old.get().part();
        }
        String part = book.unusedName(NEW_SHEET);
        book.put(part, new byte[0]);
        book.types().declare(part, SHEET_TYPE);
        Relationships relationships = book.relationships(book.workbook());
        String id = relationships.unusedId();
        String leadingTo = PartName.relative(book.workbook(), part);
        book.put(relationships.with(new Relationship(id, Xml.OFFICE + "/worksheet", leadingTo, false)));
        list.insert(name, id);
        return part;
    }

    private void finishWorkbook(Set<String> ourNames) throws GraftException {
        new DefinedNames(sheets, donorSheets, report, order).replace();
        if (order.changesSheets()) {
            list.keepOpenTab();
            DocumentProperties.forgetSheets(book);
        }
        list.calculateOnOpening(book);
        UserFormulas.dropResults(book, sheets, report, ourNames);
        book.put(book.workbook(), XmlText.bytes(sheets.document()));
    }
}
