/** What a sheet says, as plain data: titles, tables, charts. No workbook library is known here. */
package org.outturn.excel.layout;
