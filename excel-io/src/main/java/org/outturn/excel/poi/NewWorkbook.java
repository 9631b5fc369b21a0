package org.outturn.excel.poi;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that is written once; one of POI's own is saved again, for nobody, when it is closed. */
final class NewWorkbook extends XSSFWorkbook {

    @Override
    public void close() {
        getPackage().revert();
    }
}
