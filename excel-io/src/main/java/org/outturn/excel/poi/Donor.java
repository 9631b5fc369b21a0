package org.outturn.excel.poi;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.core.money.Unit;
import org.outturn.excel.graft.LooseWorkbook;
import org.outturn.excel.graft.StreamedRows;
import org.outturn.excel.layout.Brand;
import org.outturn.excel.layout.Logo;
import org.outturn.excel.layout.ReportStyle;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.SheetPlan;
import org.outturn.excel.notes.AsWrittenSheet;
import org.outturn.excel.notes.KeptNotes;
import org.outturn.excel.notes.SheetMarks;

/**
 * A workbook that holds the report sheets only, with empty stand-ins for the sheets their formulas
 * name, for grafting into the one that people keep.
 */
public final class Donor {

    private final LooseWorkbook workbook;
    private final Map<String, StreamedRows> streamed;

    private Donor(LooseWorkbook workbook, Map<String, ? extends StreamedRows> streamed) {
        this.workbook = workbook;
        this.streamed = Map.copyOf(streamed);
    }

    /** The sheets without their rows. */
    public LooseWorkbook workbook() {
        return workbook;
    }

    /** The rows of each sheet, which the workbook does not hold. */
    public Map<String, StreamedRows> streamed() {
        return streamed;
    }

    /**
     * Writes the laid-out sheets, and one more that remembers what they say.
     *
     * @param inputSheets sheets of the target that formulas may name
     * @param inputNames workbook-wide names of input cells, with what they refer to
     * @param notice the formula that shows when figures have changed since sentences were written
     * @param unit that amounts are shown in
     * @param brand the council's own colour, and the logo for the first sheet
     */
    public static Donor write(
            List<SheetLayout> sheets,
            List<String> inputSheets,
            Map<String, String> inputNames,
            String notice,
            Unit unit,
            Brand brand)
            throws IOException {
        Preparation.await();
        try (NewWorkbook workbook = new NewWorkbook()) {
            // Our own formulas are held to what parses by tests; parsing each once more takes its time.
            workbook.setCellFormulaValidation(false);
            sheets.forEach(sheet -> workbook.createSheet(sheet.tab()));
            inputSheets.forEach(workbook::createSheet);
            List<SheetPlan> plans = sheets.stream().map(SheetPlan::new).toList();
            names(workbook, inputNames);
            plans.forEach(plan -> names(workbook, plan.names()));
            Styles styles = new Styles(workbook, unit, brand, ReportStyle.MONITORING);
            Map<String, SheetCells> cells = new LinkedHashMap<>();
            plans.forEach(plan -> cells.put(plan.layout().tab(), write(workbook, plan, styles, unit, notice)));
            brand.logo().ifPresent(logo -> draw(logo, workbook, plans.get(0), cells));
            if (!inputSheets.isEmpty()) {
                // Only a workbook that people fill in is written again over what they typed.
                SheetPlan asWritten = asWritten(plans, cells);
                workbook.createSheet(AsWrittenSheet.NAME);
                cells.put(AsWrittenSheet.NAME, write(workbook, asWritten, styles, unit, ""));
            }
            return new Donor(workbook.toLoose(), cells);
        }
    }

    private static SheetCells write(XSSFWorkbook workbook, SheetPlan plan, Styles styles, Unit unit, String notice) {
        return new SheetWriter(workbook.getSheet(plan.layout().tab()), plan, styles, unit).write(notice);
    }

    private static void draw(Logo logo, XSSFWorkbook workbook, SheetPlan plan, Map<String, SheetCells> cells) {
        String tab = plan.layout().tab();
        new LogoWriter(workbook.getSheet(tab), cells.get(tab), plan).draw(logo);
    }

    /** The sheet that remembers what the others say, so that the next run can tell what people have typed there. */
    private static SheetPlan asWritten(List<SheetPlan> plans, Map<String, SheetCells> cells) {
        List<SheetMarks> marks = plans.stream()
                .filter(plan -> !plan.layout().tab().equals(KeptNotes.SHEET))
                .map(plan -> Marks.of(plan, cells.get(plan.layout().tab())))
                .toList();
        return new SheetPlan(AsWrittenSheet.layOut(marks));
    }

    private static void names(XSSFWorkbook workbook, Map<String, String> names) {
        names.forEach((name, reference) -> {
            Name defined = workbook.createName();
            defined.setNameName(name);
            defined.setRefersToFormula(reference);
        });
    }
}
