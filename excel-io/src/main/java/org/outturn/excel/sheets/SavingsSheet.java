package org.outturn.excel.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.money.Money;
import org.outturn.core.savings.SavingsInitiative;
import org.outturn.core.savings.SavingsKind;
import org.outturn.core.savings.SavingsPosition;
import org.outturn.core.savings.SavingsStatus;
import org.outturn.excel.inputs.ScheduleSheets;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.ChartLayout;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;
import org.outturn.excel.layout.TotalCell;

/** The savings target, how far initiatives meet it, and what is missed and why. */
final class SavingsSheet implements ReportSheet {

    private record Line(String label, String name, Money amount, String formula) {}

    private record Bar(String label, Money amount, String formula) {}

    @Override
    public boolean isNeeded(ReportContext report) {
        return !report.position().inputs().schedules().savings().isEmpty();
    }

    @Override
    public SheetLayout layOut(ReportContext report) {
        SavingsPosition savings = report.position().schedules().savings();
        return SheetLayout.of(
                        ReportSheets.SAVINGS,
                        report.titled("budget savings"),
                        List.of(
                                "Amounts are in %s. Achieved less reduction: a minus sign is a shortfall."
                                        .formatted(report.unit().label()),
                                "A reason is required for every initiative that is missed."),
                        List.of(
                                initiatives(report, savings),
                                target(report, savings).titled("Target and what meets it"),
                                chart(report, savings),
                                bars(report, savings).titled("Figures of the chart"),
                                statuses().titled("Key to statuses")))
                .withSentences()
                .printing(6)
                .withWorkings(2);
    }

    private static TableLayout<SavingsInitiative> initiatives(ReportContext report, SavingsPosition savings) {
        InputCells cells = new InputCells(report, ScheduleSheets.SAVINGS);
        String reduction = report.in("Budget reduction");
        String achieved = report.in("Achieved");
        String against = report.in("Achieved less reduction");
        List<Column<SavingsInitiative>> columns = List.of(
                Column.<SavingsInitiative>text("Initiative", 44, SavingsInitiative::name)
                        .totalled(TotalCell.label("Total of identified initiatives")),
                amount(report, reduction, SavingsInitiative::reduction, line -> cells.amount("Target", line.source()))
                        .linkedTo(line -> cells.link("Target", line.source()))
                        .totalled(sum(report, reduction, savings.identified()).named("Savings_Identified")),
                amount(report, achieved, SavingsInitiative::achieved, line -> cells.amount("Achieved", line.source()))
                        .linkedTo(line -> cells.link("Achieved", line.source()))
                        .totalled(sum(report, achieved, savings.achieved()).named("Savings_Achieved")),
                amount(
                                report,
                                against,
                                SavingsInitiative::againstTarget,
                                line -> report.rounded("{%s}-{%s}".formatted(achieved, reduction)))
                        .totalled(TotalCell.of(
                                report.amount(savings.againstIdentified()),
                                report.rounded("{%s}-{%s}".formatted(achieved, reduction)))),
                Column.<SavingsInitiative>text("Status", 20, line -> shown(line.status()))
                        .withFormula(line -> status(cells, line, reduction, achieved)),
                Column.longText("Reason and note", 50, SavingsSheet::remarks),
                Column.<SavingsInitiative>of(
                                report.in("Forecast"),
                                CellFormat.AMOUNT,
                                14,
                                line -> line.forecast().map(report::amount).orElse(CellValue.NOTHING))
                        .withFormula(line -> cells.cell("Forecast", line.source())
                                .map(cell -> "IF(%s=\"\",\"\",%s)".formatted(cell, report.fromPounds(cell)))
                                .orElse("")),
                Column.text("Item", 64, line -> line.item().orElse("")),
                Column.<SavingsInitiative>text("Kind", 16, line -> line.kind().label())
                        .withFormula(line -> cells.word(
                                "Kind",
                                line.source(),
                                labels(SavingsKind.values(), SavingsKind::label),
                                SavingsKind.CASHABLE.label())),
                Column.<SavingsInitiative>text(
                                "Recurrence", 14, line -> line.recurrence().label())
                        .withFormula(line -> cells.word(
                                "Recurrence",
                                line.source(),
                                labels(Recurrence.values(), Recurrence::label),
                                Recurrence.ONGOING.label())));
        return TableLayout.of(
                        "tblSavingsReport",
                        "Each savings initiative with its reduction, what is achieved and its status.",
                        columns,
                        savings.initiatives())
                .withTotal();
    }

    /** What somebody has stated, else what the amounts say. */
    private static String status(InputCells cells, SavingsInitiative line, String reduction, String achieved) {
        String worked = "IF({%s}>={%s},\"%s\",IF({%s}>0,\"%s\",\"%s\"))"
                .formatted(
                        achieved,
                        reduction,
                        SavingsStatus.DELIVERED.label(),
                        achieved,
                        SavingsStatus.PARTLY_DELIVERED.label(),
                        SavingsStatus.AT_RISK.label());
        String word = cells.cell("Status", line.source())
                .map(cell -> "IF(TRIM(%s)=\"\",%s,TRIM(%s))".formatted(cell, worked, cell))
                .orElse(worked);
        return "INDEX(Status_Shown,MATCH(%s,Status_Word,0))".formatted(word);
    }

    private static String shown(SavingsStatus status) {
        return status.symbol() + " " + status.label();
    }

    private static TableLayout<SavingsStatus> statuses() {
        List<Column<SavingsStatus>> columns = List.of(
                Column.text("Status as typed", 44, SavingsStatus::label).named("Status_Word"),
                Column.text("Status as shown", 20, SavingsSheet::shown).named("Status_Shown"));
        return TableLayout.of(
                "tblStatuses",
                "Each status as people type it and as the report shows it.",
                columns,
                List.of(SavingsStatus.values()));
    }

    private static <E> List<String> labels(E[] values, Function<E, String> label) {
        return Arrays.stream(values).map(label).toList();
    }

    private static String remarks(SavingsInitiative line) {
        String reason = line.isMissed() && line.reason().isBlank() ? "No reason given" : line.reason();
        return reason.isBlank() || line.note().isBlank() ? reason + line.note() : reason + "\n" + line.note();
    }

    private static TableLayout<Line> target(ReportContext report, SavingsPosition savings) {
        List<Line> lines = List.of(
                new Line(
                        "Brought forward from prior years",
                        "Savings_BroughtForward",
                        savings.broughtForward(),
                        targets(report, "Brought forward")),
                new Line(
                        "Current year",
                        "Savings_CurrentYear",
                        savings.currentYear(),
                        report.rounded("Savings_Target-Savings_BroughtForward")),
                new Line("Budget reduction target", "Savings_Target", savings.target(), all(report)),
                new Line("Identified initiatives", "", savings.identified(), "Savings_Identified"),
                new Line(
                        "Unidentified",
                        "Savings_Unidentified",
                        savings.unidentified(),
                        report.rounded("Savings_Target-Savings_Identified")),
                new Line("Achieved", "", savings.achieved(), "Savings_Achieved"),
                new Line(
                        "Achieved less the whole target",
                        "Savings_AgainstTarget",
                        savings.againstTarget(),
                        report.rounded("Savings_Achieved-Savings_Target")),
                new Line("Brought forward into next year", "", savings.nextBroughtForward(), next(report)));
        List<Column<Line>> columns = List.of(
                Column.text("Savings target", 44, Line::label),
                Column.<Line>of(report.in("Amount"), CellFormat.AMOUNT, 16, line -> report.amount(line.amount()))
                        .withFormula(Line::formula)
                        .namingCells(Line::name));
        return TableLayout.of(
                "tblSavingsTarget", "The target, what is identified and what is achieved.", columns, lines);
    }

    private static String targets(ReportContext report, String year) {
        return has(report, "Target") && has(report, "Year")
                ? report.fromPounds("SUMIFS(In_Savings_Target,In_Savings_Year,\"%s\")".formatted(year))
                : "";
    }

    private static String all(ReportContext report) {
        return has(report, "Target") ? report.fromPounds("SUM(In_Savings_Target)") : "";
    }

    /** The target less what stays achieved: everything that is not one-off. */
    private static String next(ReportContext report) {
        if (!has(report, "Target") || !has(report, "Achieved")) {
            return "";
        }
        String oneOff = has(report, "Recurrence")
                ? "+SUMIFS(In_Savings_Achieved,In_Savings_Recurrence,\"%s\")".formatted(Recurrence.ONE_OFF.label())
                : "";
        return report.fromPounds("SUM(In_Savings_Target)-SUM(In_Savings_Achieved)" + oneOff);
    }

    private static boolean has(ReportContext report, String heading) {
        return report.knows("In_Savings_" + heading);
    }

    private static ChartLayout chart(ReportContext report, SavingsPosition savings) {
        return new ChartLayout(
                report.in("Savings target, identified and achieved,"),
                "Bar chart: target %s, identified %s, achieved %s."
                        .formatted(
                                report.unit().inSentence(savings.target()),
                                report.unit().inSentence(savings.identified()),
                                report.unit().inSentence(savings.achieved())),
                "tblSavingsBars",
                "Measure of savings",
                List.of(new ChartLayout.Series(report.in("Amount"), "Savings", ChartLayout.Colour.BUDGET)),
                true);
    }

    private static TableLayout<Bar> bars(ReportContext report, SavingsPosition savings) {
        List<Bar> bars = List.of(
                new Bar("Target", savings.target(), "Savings_Target"),
                new Bar("Identified", savings.identified(), "Savings_Identified"),
                new Bar("Achieved", savings.achieved(), "Savings_Achieved"));
        List<Column<Bar>> columns = List.of(
                Column.text("Measure of savings", 44, Bar::label),
                Column.<Bar>of(report.in("Amount"), CellFormat.AMOUNT, 16, bar -> report.amount(bar.amount()))
                        .withFormula(Bar::formula));
        return TableLayout.of("tblSavingsBars", "The figures that the chart draws.", columns, bars);
    }

    private static Column<SavingsInitiative> amount(
            ReportContext report,
            String heading,
            Function<SavingsInitiative, Money> value,
            Function<SavingsInitiative, String> formula) {
        return Column.<SavingsInitiative>of(heading, CellFormat.AMOUNT, 16, line -> report.amount(value.apply(line)))
                .withFormula(formula);
    }

    private static TotalCell sum(ReportContext report, String heading, Money total) {
        return TotalCell.of(report.amount(total), report.rounded("SUM({%s:all})".formatted(heading)));
    }
}
