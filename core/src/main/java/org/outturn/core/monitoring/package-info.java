/**
 * One report: inputs and ledger in, {@link org.outturn.core.monitoring.MonitoringPosition} out, by
 * {@link org.outturn.core.monitoring.BudgetMonitor}, which is one pure method.
 */
package org.outturn.core.monitoring;
