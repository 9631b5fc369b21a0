package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Copies what hangs from the donor's sheets (tables, drawings, charts, comments) into the workbook, under names that are free. */
final class PartTransplant {

    private final WorkbookPackage donor;
    private final WorkbookPackage target;
    private final Tables tables;
    private final Map<String, String> copies = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    PartTransplant(WorkbookPackage donor, WorkbookPackage target, Tables tables) {
        this.donor = donor;
        this.target = target;
        this.tables = tables;
    }

    /** Notes where a sheet goes, so that an arrow back to it finds it. */
    void sheetGoesTo(String donorPart, String targetPart) {
        copies.put(donorPart, targetPart);
    }

    /** Gives a sheet that has been put in place the arrows and parts that it has in the donor. */
    void copyPartsOf(String donorSheet) throws GraftException {
        copyRelationships(donorSheet, copies.get(donorSheet));
    }

    private void copyRelationships(String from, String to) throws GraftException {
        Relationships before = donor.relationships(from);
        List<Relationship> after = new ArrayList<>();
        for (Relationship relationship : before.all()) {
            after.add(
                    relationship.external()
                            ? relationship
                            : relationship.to(PartName.relative(to, copyOf(before.leadsTo(relationship)))));
        }
        target.put(new Relationships(to, after));
    }

    private String copyOf(String part) throws GraftException {
        String known = copies.get(part);
        if (known != null) {
            return known;
        }
        String name = target.unusedName(part);
        copies.put(part, name);
        boolean table = donor.types().is(part, ".table+xml");
        byte[] content = donor.bytes(part);
        target.put(name, table ? tables.rewritten(content, part) : content);
        donor.types().of(part).ifPresent(type -> target.types().declare(name, type));
        copyRelationships(part, name);
        return name;
    }
}
