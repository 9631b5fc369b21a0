package org.outturn.excel.graft;

import org.w3c.dom.Element;

/** One entry in a workbook's list of sheets, with the part that holds the sheet. */
record Sheet(String name, String part, Element entry) {}
