package org.outturn.excel.graft;

/** Finds a workbook's part of styles, and makes one where there is none. */
final class StylesPart {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private static final String NEW_PART = "xl/styles.xml";

    private StylesPart() {}

    static StyleMap graft(WorkbookPackage donor, WorkbookPackage target) throws GraftException {
        StyleSheet styles = read(target);
        StyleMap map = StyleGraft.graft(read(donor), styles);
        if (styles.changed()) {
            target.put(part(target), styles.toXml());
        }
        return map;
    }

    private static StyleSheet read(WorkbookPackage book) throws GraftException {
        Relationships relationships = book.relationships(book.workbook());
        if (relationships.partsOfKind("styles").isEmpty()) {
            add(book, relationships);
        }
        return new StyleSheet(Xml.parse(book.bytes(part(book)), part(book)));
    }

    private static void add(WorkbookPackage book, Relationships relationships) throws GraftException {
        String target = PartName.relative(book.workbook(), NEW_PART);
        book.put(NEW_PART, StyleSheet.plain().toXml());
        book.types().declare(NEW_PART, TYPE);
        book.put(relationships.with(new Relationship(relationships.unusedId(), Xml.OFFICE + "/styles", target, false)));
    }

    private static String part(WorkbookPackage book) throws GraftException {
        return book.relationships(book.workbook()).partsOfKind("styles").get(0);
    }
}
