package org.outturn.excel.inputs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.outturn.core.monitoring.MonitoringInputs;
import org.outturn.core.provenance.Reading;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.poi.InputWorkbook;

/** A workbook of the needed input sheets and of those that a test types into. */
final class WrittenInputs {

    private static final String FILE = "written.xlsx";

    private final Map<String, List<List<Object>>> rows = new HashMap<>();

    /** Holds the settings that must be there, in rows 5 to 7. */
    WrittenInputs() {
        setting(Settings.ORGANISATION, "Anytown Council");
        setting(Settings.PORTFOLIO, "Adult Care");
        setting(Settings.FINANCIAL_YEAR, "2020-21");
    }

    /** A cell that is left out at the end, or is null, is blank. The first row is row 5. */
    WrittenInputs row(InputSheet sheet, Object... cells) {
        rows.computeIfAbsent(sheet.name(), name -> new ArrayList<>()).add(Arrays.asList(cells));
        return this;
    }

    WrittenInputs setting(String name, Object value) {
        return row(InputSheets.SETTINGS, name, value);
    }

    Path writeTo(Path folder) throws IOException {
        List<InputSheet> sheets = InputSheets.all().stream()
                .filter(sheet -> sheet.needed() || rows.containsKey(sheet.name()))
                .toList();
        byte[] workbook = InputWorkbook.write(sheets, rows, "Written", LocalDate.of(2020, 4, 1));
        return Files.write(folder.resolve(FILE), workbook);
    }

    Reading<WorkbookInputs> readBack(Path folder) throws IOException {
        return InputReader.read(writeTo(folder));
    }

    /** What was typed, of which nothing may be found wrong. */
    MonitoringInputs inputs(Path folder) throws IOException {
        Reading<WorkbookInputs> reading = readBack(folder);
        if (!reading.findings().isEmpty()) {
            throw new AssertionError(reading.findings());
        }
        return reading.get().inputs();
    }

    static SourceReference cell(InputSheet sheet, String address) {
        return SourceReference.ofCell(FILE, sheet.name(), address);
    }

    static SourceReference row(InputSheet sheet, int number) {
        return SourceReference.ofSheet(FILE, sheet.name()).atRow(number);
    }
}
