/**
 * What earlier reports of the year said: {@link org.outturn.core.history.History} keeps every period's
 * {@link org.outturn.core.history.ReportVersion}, and {@link org.outturn.core.history.Movement} says what
 * has changed from one to the next.
 */
package org.outturn.core.history;
