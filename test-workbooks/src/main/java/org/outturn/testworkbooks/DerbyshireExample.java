package org.outturn.testworkbooks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.money.Money;
import org.outturn.excel.inputs.InputSheets;
import org.outturn.excel.poi.InputWorkbook;

/** A year of Derbyshire's Young People portfolio: the ledger is made up, and adds to the figures its report prints. */
record DerbyshireExample(List<LedgerPosting> ledger, Map<String, Money> actuals) {

    static final String MONITORING = "monitoring.xlsx";
    static final String LEDGER_TEXT = "ledger.csv";
    static final String LEDGER_WORKBOOK = "ledger.xlsx";

    /** The date of the council's report. */
    static final LocalDate MADE = LocalDate.of(2021, 7, 6);

    DerbyshireExample {
        ledger = List.copyOf(ledger);
        actuals = Map.copyOf(actuals);
    }

    /** Where the example stands in this repository. */
    static Path folder() {
        return Path.of(System.getProperty("outturn.root", "")).resolve("test-workbooks/derbyshire-2020-21");
    }

    static DerbyshireExample from(Path folder) throws IOException {
        PrintedFigures printed = PrintedFigures.read(folder.resolve("printed"));
        return new DerbyshireExample(
                LedgerGenerator.generate(PostingPlans.forActuals(printed.actuals())), printed.actuals());
    }

    /** What each file of the example holds. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(MONITORING, monitoring());
        files.put(LEDGER_TEXT, LedgerText.write(ledger));
        files.put(LEDGER_WORKBOOK, FixedZip.of(LedgerWorkbook.write(ledger)));
        return files;
    }

    private byte[] monitoring() throws IOException {
        return FixedZip.of(InputWorkbook.write(
                InputSheets.all(),
                ExampleInputs.rows(ledger, actuals),
                "Derbyshire County Council: Young People budget monitoring 2020-21",
                MADE));
    }
}
