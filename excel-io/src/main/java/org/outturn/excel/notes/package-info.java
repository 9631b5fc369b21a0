/**
 * What people type over or beside report sheets, which the next run would otherwise replace:
 * {@link org.outturn.excel.notes.KeptNotes} finds it by comparing each sheet with what was written.
 */
package org.outturn.excel.notes;
