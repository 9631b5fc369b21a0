package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A workbook that has not been packed: its parts, what each of them is, and the arrows between them. */
public final class LooseWorkbook {

    private final NavigableMap<String, byte[]> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final NavigableMap<String, List<Relationship>> arrows = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ContentTypes types = new ContentTypes();

    /**
     * Puts a part in.
     *
     * @param name as an entry of a zip has it, without a stroke in front
     */
    public void put(String name, String contentType, byte[] content) {
        parts.put(name, content.clone());
        types.declare(name, contentType);
    }

    /**
     * Draws an arrow to another part, or to an address outside.
     *
     * @param from the part that the arrow leaves; the empty name is the workbook as a whole
     */
    public void relate(String from, String id, String type, String target, boolean external) {
        arrows.computeIfAbsent(from, part -> new ArrayList<>()).add(new Relationship(id, type, target, external));
    }

    WorkbookPackage toPackage() throws GraftException {
        List<Relationships> relationships = arrows.entrySet().stream()
                .map(part -> new Relationships(part.getKey(), part.getValue()))
                .toList();
        return WorkbookPackage.of(parts, relationships, types);
    }
}
