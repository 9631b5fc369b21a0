package org.outturn.excel.ledger;

/** What came of one scan of a file, and what its rows prove. */
record Scanned(ScanResult result, Evidence evidence) {}
