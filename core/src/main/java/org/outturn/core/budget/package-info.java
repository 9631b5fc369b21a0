/** The controllable budget: what was approved before the year, what was approved since, and when it is expected to be spent. */
package org.outturn.core.budget;
