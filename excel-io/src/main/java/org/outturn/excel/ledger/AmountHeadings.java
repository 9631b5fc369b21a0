package org.outturn.excel.ledger;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The headings of what a posting comes to, in one column or two, and of what is beside it. The likeliest stands first. */
final class AmountHeadings {

    static final Map<LedgerField, List<String>> ALL = Map.ofEntries(
            entry(
                    LedgerField.AMOUNT,
                    List.of(
                            "Amount",
                            "Net amount",
                            "Net value",
                            "Value",
                            "Posted amount",
                            "Posting amount",
                            "Actual amount",
                            "Actual",
                            "Actuals",
                            "Transaction amount",
                            "Trans amount",
                            "Journal amount",
                            "Ledger amount",
                            "Line amount",
                            "Line value",
                            "Invoice line value",
                            "Amount in local currency",
                            "Amount in LC",
                            "Amount in company code currency",
                            "Value in rep cur",
                            "Val in rep cur",
                            "Value COCurr",
                            "Val/COArea crcy",
                            "Accounted amount",
                            "Accounted net",
                            "Functional amount",
                            "Base amount",
                            "Net",
                            "Total amount",
                            "Total value",
                            "Total",
                            "Amt in loc cur",
                            "LC amount",
                            "LC amnt",
                            "Amount GBP",
                            "Local amount",
                            "Domestic amount",
                            "Net invoice value",
                            "Net amount GBP",
                            "Net of VAT",
                            "Amount paid",
                            "Payment amount",
                            "Amount excluding VAT",
                            "Amount ex VAT",
                            "Spend")),
            entry(
                    LedgerField.DEBIT,
                    List.of(
                            "Debit",
                            "Debits",
                            "Debit amount",
                            "Dr",
                            "Accounted debit",
                            "Accounted Dr",
                            "Debit value",
                            "Dr amount",
                            "Debit GBP",
                            "Debit balance")),
            entry(
                    LedgerField.CREDIT,
                    List.of(
                            "Credit",
                            "Credits",
                            "Credit amount",
                            "Cr",
                            "Accounted credit",
                            "Accounted Cr",
                            "Credit value",
                            "Cr amount",
                            "Credit GBP",
                            "Credit balance")),
            entry(
                    LedgerField.CURRENCY,
                    List.of("Currency", "Currency code", "Curr", "Cur", "Crcy", "Local currency", "LCurr")),
            entry(
                    LedgerField.GROSS,
                    List.of("Gross", "Gross amount", "Gross value", "Amount inc VAT", "Amount including VAT")),
            entry(LedgerField.VAT, List.of("VAT", "VAT amount", "VAT value", "Tax", "Tax amount")));

    private AmountHeadings() {}
}
