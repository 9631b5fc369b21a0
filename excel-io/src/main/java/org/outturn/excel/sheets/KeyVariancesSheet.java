package org.outturn.excel.sheets;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.KeyVariance;
import org.outturn.core.outturn.Variance;
import org.outturn.excel.layout.CellFormat;
import org.outturn.excel.layout.CellValue;
import org.outturn.excel.layout.Column;
import org.outturn.excel.layout.SheetLayout;
import org.outturn.excel.layout.TableLayout;

/** The variances the report explains, largest first, with people's commentary beside each. */
final class KeyVariancesSheet implements ReportSheet {

    private static final String ITEM = "Budget item";

    @Override
    public SheetLayout layOut(ReportContext report) {
        String bound = report.position().settings().keyVariance().inWords();
        return SheetLayout.of(
                        ReportSheets.KEY_VARIANCES,
                        report.titled("key variances"),
                        List.of(
                                report.conventions().get(0),
                                "Explained from: %s. Headings are worked out from the figures; commentary is as its authors wrote it."
                                        .formatted(bound)),
                        List.of(TableLayout.of(
                                "tblKeyVariances",
                                "Each key variance with its heading and commentary, largest first.",
                                columns(report),
                                report.position().keyVariances())))
                .withSentences()
                .printing(7);
    }

    private static List<Column<KeyVariance>> columns(ReportContext report) {
        ItemPlaces items = BudgetItemsSheet.places(report);
        return List.of(
                Column.longText(ITEM, 30, key -> key.item().name()),
                Column.<KeyVariance>of(
                                BudgetItemsSheet.varianceHeading(report),
                                CellFormat.AMOUNT,
                                16,
                                key -> report.amount(variance(key).amount()))
                        .withFormula(lookUp("Item_Variance"))
                        .withBar()
                        .linkedTo(key -> items.of(key.item().name())),
                Column.<KeyVariance>of(
                                "%",
                                CellFormat.PERCENT,
                                9,
                                key -> ReportContext.share(variance(key).percentage()))
                        .withFormula(lookUp("Item_Percent")),
                Column.<KeyVariance>of(
                                "RAG",
                                CellFormat.RAG,
                                12,
                                key -> CellValue.of(key.item().rag().label()))
                        .withFormula(lookUp("Item_Rag")),
                Column.longText("Heading", 28, key -> key.heading(report.unit())),
                Column.longText("Commentary", 56, KeyVariancesSheet::text),
                Column.longText("Action", 28, key -> joined(key, Commentary::action)),
                Column.longText("Author", 18, key -> joined(key, Commentary::author)));
    }

    private static Variance variance(KeyVariance key) {
        return key.item().variance();
    }

    private static String lookUp(String range) {
        return "INDEX(%s,MATCH({%s},Item_Name,0))".formatted(range, ITEM);
    }

    private static String text(KeyVariance key) {
        return key.commentary().isEmpty() ? "No commentary given" : joined(key, Commentary::text);
    }

    private static String joined(KeyVariance key, Function<Commentary, String> part) {
        return key.commentary().stream()
                .map(part)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
