package org.outturn.excel.notes;

/**
 * Something a person typed on a report sheet.
 *
 * @param report the report it was typed on, such as "period 6"
 * @param cell where it stood, such as F12
 * @param beside what stands first in its row; blank where it stands first itself
 * @param text what was typed
 */
public record KeptNote(String report, String sheet, String cell, String beside, String text) {}
