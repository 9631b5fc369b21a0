package org.outturn.excel.inputs;

import org.outturn.core.monitoring.MonitoringInputs;

/** What people typed into a monitoring workbook, and where each sheet of it stands. */
public record WorkbookInputs(MonitoringInputs inputs, InputPlaces places) {}
