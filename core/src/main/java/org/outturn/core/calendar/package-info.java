/** The financial year and its accounting periods. */
package org.outturn.core.calendar;
