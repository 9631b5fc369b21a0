package org.outturn.excel.graft;

/** One arrow from a part to another part, or to an address outside the workbook. */
record Relationship(String id, String type, String target, boolean external) {

    /** The kind is the last word of the type, such as worksheet, styles or table. */
    boolean is(String kind) {
        return type.endsWith("/" + kind);
    }

    Relationship to(String newTarget) {
        return new Relationship(id, type, newTarget, external);
    }
}
