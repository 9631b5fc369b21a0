package org.outturn.excel.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.outturn.core.debt.DebtBand;
import org.outturn.core.debt.DebtEntry;
import org.outturn.core.debt.DebtStatement;
import org.outturn.core.money.Money;
import org.outturn.core.monitoring.ScheduleSettings;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.TableLayout;

/**
 * Open invoices by their age in days on the day reported, added up from the Debt sheet, so that an
 * invoice entered, paid or dated anew there moves from age to age.
 */
final class DebtInvoices {

    private static final String FROM = "Days old, from";
    private static final String TO = "Days old, to";
    /** The first and last days that a spreadsheet knows. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final ReportContext report;
    private final DebtStatement debt;
    private final ScheduleSettings settings;
    private final LocalDate reportedAt;
    private final boolean fromDueDate;

    DebtInvoices(ReportContext report, DebtStatement debt) {
        this.report = report;
        this.debt = debt;
        this.settings = report.position().settings().schedules();
        this.reportedAt =
                report.position().settings().year().endOf(report.position().period());
        this.fromDueDate = settings.debtFromDueDate() && report.knows("In_Debt_Due");
    }

    /** Whether formulas can find the invoices by their dates. */
    boolean areFollowed() {
        return report.knows("In_Debt_Raised", "In_Debt_Balance");
    }

    /** What is owed on open invoices of an age. */
    static String amount(String age) {
        return "INDEX(Debt_Invoices,MATCH(%s,Debt_InvoiceAge,0))".formatted(age);
    }

    TableLayout<DebtBand> table() {
        List<Column<DebtBand>> columns = new ArrayList<>();
        columns.add(Column.<DebtBand>text("Age of invoice", 40, DebtBand::name).named("Debt_InvoiceAge"));
        columns.add(Column.of(FROM, CellFormat.COUNT, 16, band -> CellValue.of(youngest(band))));
        columns.add(Column.of(TO, CellFormat.COUNT, 16, band -> CellValue.of(oldest(band))));
        if (fromDueDate) {
            String due = report.in("With a due date");
            String without = report.in("Without one");
            columns.add(amounts(due, true, false).withFormula(report.fromPounds(byDueDate())));
            columns.add(amounts(without, false, true).withFormula(report.fromPounds(byInvoiceDate())));
            columns.add(open().withFormula(report.rounded("{%s}+{%s}".formatted(due, without))));
        } else {
            columns.add(open().withFormula(report.fromPounds(byInvoiceDate())));
        }
        return TableLayout.of(
                "tblDebtInvoices",
                "Open invoices of each age by their days: years are longer or shorter by the calendar, and below nought is not due yet.",
                columns,
                debt.bands());
    }

    private Column<DebtBand> open() {
        return amounts(report.in("Open invoices"), true, true).named("Debt_Invoices");
    }

    private Column<DebtBand> amounts(String heading, boolean withDueDate, boolean without) {
        return Column.of(
                heading, CellFormat.AMOUNT, 16, band -> report.amount(owed(band.name(), withDueDate, without)));
    }

    private Money owed(String band, boolean withDueDate, boolean without) {
        Money owed = Money.ZERO;
        for (DebtEntry entry : report.position().inputs().schedules().debt()) {
            if (entry instanceof DebtEntry.Invoice invoice
                    && (invoice.dueDate().isPresent() ? withDueDate : without)
                    && !invoice.invoiceDate().isAfter(reportedAt)
                    && band.equals(settings.debtBands().bandOf(invoice.runsFrom(fromDueDate), reportedAt))) {
                owed = owed.plus(invoice.balance());
            }
        }
        return owed;
    }

    private long youngest(DebtBand band) {
        int index = debt.younger(band);
        if (index > 0) {
            return settings.debtBands().oldestDays(reportedAt).get(index - 1) + 1;
        }
        return fromDueDate ? ChronoUnit.DAYS.between(LATEST, reportedAt) : 0;
    }

    private long oldest(DebtBand band) {
        List<Long> oldest = settings.debtBands().oldestDays(reportedAt);
        int index = debt.younger(band);
        return index < oldest.size() ? oldest.get(index) : ChronoUnit.DAYS.between(EARLIEST, reportedAt);
    }

    private String byDueDate() {
        return "SUMIFS(%s%s%s)".formatted(invoices(), raised(), aged("In_Debt_Due"));
    }

    private String byInvoiceDate() {
        String withoutDueDate = fromDueDate ? ",In_Debt_Due,\"=\"" + raised() : "";
        return "SUMIFS(%s%s%s)".formatted(invoices(), withoutDueDate, aged("In_Debt_Raised"));
    }

    /** The rows of the Debt sheet that are of no band. */
    private String invoices() {
        return report.knows("In_Debt_Band") ? "In_Debt_Balance,In_Debt_Band,\"=\"" : "In_Debt_Balance";
    }

    private String raised() {
        return ",In_Debt_Raised,\"<\"&%s+1".formatted(day());
    }

    /** Of a date in the days of the row's age. A date may have a time of day, so the next day ends it. */
    private String aged(String dates) {
        return ",%s,\">=\"&%s-{%s},%s,\"<\"&%s+1-{%s}".formatted(dates, day(), TO, dates, day(), FROM);
    }

    private String day() {
        return DebtSheet.day(reportedAt);
    }
}
