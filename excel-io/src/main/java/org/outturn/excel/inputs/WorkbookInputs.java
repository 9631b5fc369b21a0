package org.outturn.excel.inputs;

import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.excel.ledger.LedgerLayout;

/**
 * What people typed into a monitoring workbook, and where each sheet of it stands.
 *
 * @param layout how the ledgers are laid out, as far as the Ledger layout sheet says more than can be found out
 */
public record WorkbookInputs(MonitoringInputs inputs, InputPlaces places, LedgerLayout layout) {}
