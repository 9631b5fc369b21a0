package org.outturn.core.provenance;

import java.util.Optional;

/**
 * The place of a figure as a person would look it up: file, sheet, and cell or row.
 *
 * @param position a cell such as F217, or a row such as "row 4"; empty for the whole sheet or file
 */
public record SourceReference(String file, Optional<String> sheet, Optional<String> position) {

    public static SourceReference ofFile(String file) {
        return new SourceReference(file, Optional.empty(), Optional.empty());
    }

    public static SourceReference ofSheet(String file, String sheet) {
        return new SourceReference(file, Optional.of(sheet), Optional.empty());
    }

    public static SourceReference ofCell(String file, String sheet, String cell) {
        return new SourceReference(file, Optional.of(sheet), Optional.of(cell));
    }

    public SourceReference atRow(long row) {
        return new SourceReference(file, sheet, Optional.of("row " + row));
    }

    /** The rows from the first to the last. */
    public SourceReference atRows(long first, long last) {
        return first == last
                ? atRow(first)
                : new SourceReference(file, sheet, Optional.of("rows " + first + " to " + last));
    }

    /** The row that a cell stands in; the place itself where it names no cell. */
    public SourceReference row() {
        return position.filter(where -> where.matches("[A-Z]+[0-9]+"))
                .map(where -> atRow(Long.parseLong(where.replaceAll("[A-Z]", ""))))
                .orElse(this);
    }

    /** Written out, as those of a record by itself are slow to begin with, and every finding has a place. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SourceReference place
                && file.equals(place.file)
                && sheet.equals(place.sheet)
                && position.equals(place.position);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * file.hashCode() + sheet.hashCode()) + position.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder place = new StringBuilder(file);
        sheet.ifPresent(name -> place.append(", sheet \"").append(name).append('"'));
        position.ifPresent(where -> place.append(", ").append(where));
        return place.toString();
    }
}
