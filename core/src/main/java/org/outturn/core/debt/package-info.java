/** Debt owed to the authority by age, what has been written off, and how both have moved. */
package org.outturn.core.debt;
