/** The only package that has heard of Apache POI: it turns layouts into sheets of a donor workbook. */
package org.outturn.excel.poi;
