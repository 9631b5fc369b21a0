package org.outturn.excel.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.outturn.core.budget.BudgetLine;
import org.outturn.core.budget.BudgetMovement;
import org.outturn.core.budget.BudgetProfile;
import org.outturn.core.budget.MovementKind;
import org.outturn.core.budget.Recurrence;
import org.outturn.core.calendar.AccountingPeriod;
import org.outturn.core.ledger.Coding;
import org.outturn.core.money.Money;
import org.outturn.core.money.Unit;
import org.outturn.core.monitoring.ControlTotal;
import org.outturn.core.outturn.Commentary;
import org.outturn.core.outturn.Fund;
import org.outturn.core.outturn.HolderForecast;
import org.outturn.core.outturn.RagLevel;
import org.outturn.core.outturn.RagRule;
import org.outturn.core.outturn.ReportItem;
import org.outturn.core.outturn.Threshold;
import org.outturn.core.reserves.ReserveMovement;
import org.outturn.core.reserves.ReserveMovementKind;

class BudgetSheetsReadBackTest {

    private static final AccountingPeriod P6 = new AccountingPeriod(6);
    private static final BigDecimal SIX = BigDecimal.valueOf(6);
    private static final LocalDate DAY = LocalDate.of(2020, 10, 9);

    @TempDir
    private Path folder;

    private static WrittenInputs with(InputSheet sheet, Object... cells) {
        return new WrittenInputs().row(sheet, cells);
    }

    @Test
    void items() throws IOException {
        WrittenInputs typed = with(
                        InputSheets.ITEMS,
                        "Day care",
                        "Health",
                        "Adults",
                        "Care",
                        "Public Health",
                        "A. Holder",
                        BigDecimal.TEN)
                .row(InputSheets.ITEMS, "Care homes");

        assertThat(typed.inputs(folder).items())
                .containsExactly(
                        new ReportItem(
                                "Day care",
                                "Health",
                                "Adults",
                                "Care",
                                new Fund("Public Health"),
                                "A. Holder",
                                10,
                                WrittenInputs.cell(InputSheets.ITEMS, "A5")),
                        new ReportItem(
                                "Care homes",
                                "Adult Care",
                                "",
                                "",
                                Fund.GENERAL,
                                "",
                                2,
                                WrittenInputs.cell(InputSheets.ITEMS, "A6")));
    }

    @Test
    void codings() throws IOException {
        WrittenInputs typed = with(InputSheets.CODING, "0012", "1000-1999", "Care homes")
                .row(InputSheets.CODING, null, "9*", null, "Recharges");

        var rules = typed.inputs(folder).coding().rules();

        assertThat(rules.get(0).claims(new Coding("0012", "1500"))).isTrue();
        assertThat(rules.get(0).claims(new Coding("12", "1500"))).isFalse();
        assertThat(rules.get(0).item()).contains("Care homes");
        assertThat(rules.get(1).claims(new Coding("0012", "9150"))).isTrue();
        assertThat(rules.get(1).excludeReason()).contains("Recharges");
        assertThat(rules.get(1).source()).isEqualTo(WrittenInputs.row(InputSheets.CODING, 6));
    }

    @Test
    void budgets() throws IOException {
        WrittenInputs typed = with(
                        InputSheets.BUDGET, "Care homes", Money.of("1200000.10"), Money.ofPounds(50_000), "Summer")
                .row(InputSheets.BUDGET, "0012/4100", Money.of("-0.01"));

        assertThat(typed.inputs(folder).budget())
                .containsExactly(
                        new BudgetLine(
                                "Care homes",
                                Money.of("1200000.10"),
                                Money.ofPounds(50_000),
                                Optional.of("Summer"),
                                WrittenInputs.cell(InputSheets.BUDGET, "B5")),
                        new BudgetLine(
                                "0012/4100",
                                Money.of("-0.01"),
                                Money.ZERO,
                                Optional.empty(),
                                WrittenInputs.cell(InputSheets.BUDGET, "B6")));
    }

    @Test
    void movements() throws IOException {
        WrittenInputs typed = with(
                        InputSheets.MOVEMENTS,
                        "V1",
                        SIX,
                        "Care homes",
                        "Virement",
                        Money.ofPounds(-500),
                        "One-off",
                        "Cabinet",
                        DAY,
                        "A post moves.")
                .row(InputSheets.MOVEMENTS, "V1", SIX, InputSheets.OUTSIDE, "virement", Money.ofPounds(500));

        assertThat(typed.inputs(folder).movements())
                .containsExactly(
                        new BudgetMovement(
                                "V1",
                                P6,
                                Optional.of("Care homes"),
                                MovementKind.VIREMENT,
                                Money.ofPounds(-500),
                                Recurrence.ONE_OFF,
                                "Cabinet",
                                Optional.of(DAY),
                                "A post moves.",
                                WrittenInputs.cell(InputSheets.MOVEMENTS, "E5")),
                        new BudgetMovement(
                                "V1",
                                P6,
                                Optional.empty(),
                                MovementKind.VIREMENT,
                                Money.ofPounds(500),
                                Recurrence.ONGOING,
                                "",
                                Optional.empty(),
                                "",
                                WrittenInputs.cell(InputSheets.MOVEMENTS, "E6")));
    }

    @Test
    void profiles() throws IOException {
        List<BigDecimal> weights = new ArrayList<>(Collections.nCopies(12, BigDecimal.ZERO));
        weights.set(2, new BigDecimal("33.3"));
        weights.set(11, new BigDecimal("66.7"));
        List<Object> cells = new ArrayList<>(weights);
        cells.add(0, "Half-yearly");

        WrittenInputs typed = with(InputSheets.PROFILES, cells.toArray());

        assertThat(typed.inputs(folder).profiles()).containsExactly(new BudgetProfile("Half-yearly", weights));
    }

    @Test
    void rag_rules() throws IOException {
        WrittenInputs typed = with(
                        InputSheets.RAG,
                        "Group",
                        Money.ofPounds(10_000),
                        BigDecimal.ONE,
                        Money.ofPounds(50_000),
                        new BigDecimal("2.5"),
                        "Higher of",
                        "Over and underspends",
                        Money.ofPounds(100))
                .row(InputSheets.RAG, "Item", Money.ZERO);

        Threshold.Combination higher = Threshold.Combination.HIGHER_OF;
        assertThat(typed.inputs(folder).ragRules())
                .containsExactlyInAnyOrder(
                        new RagRule(
                                RagLevel.GROUP,
                                new Threshold(Optional.of(Money.ofPounds(10_000)), Optional.of(BigDecimal.ONE), higher),
                                new Threshold(
                                        Optional.of(Money.ofPounds(50_000)),
                                        Optional.of(new BigDecimal("2.5")),
                                        higher),
                                true,
                                Money.ofPounds(100)),
                        new RagRule(
                                RagLevel.ITEM,
                                Threshold.ofAmount(Money.ZERO),
                                Threshold.none(),
                                false,
                                Unit.MILLIONS.halfLastDigit()));
    }

    @Test
    void forecasts() throws IOException {
        WrittenInputs typed = with(
                InputSheets.FORECAST,
                "Care homes",
                SIX,
                Money.ofPounds(1_250_000),
                Money.of("-250.50"),
                "Recruitment is late.",
                "A. Holder",
                DAY);

        assertThat(typed.inputs(folder).forecasts())
                .containsExactly(new HolderForecast(
                        "Care homes",
                        P6,
                        Money.ofPounds(1_250_000),
                        Money.of("-250.50"),
                        "Recruitment is late.",
                        "A. Holder",
                        Optional.of(DAY),
                        WrittenInputs.cell(InputSheets.FORECAST, "A5")));
    }

    @Test
    void commentary() throws IOException {
        WrittenInputs typed = with(
                InputSheets.COMMENTARY,
                "Care homes",
                SIX,
                "More residents.\nDearer too.",
                "Retender.",
                "A. Holder",
                DAY);

        assertThat(typed.inputs(folder).commentary())
                .containsExactly(new Commentary(
                        "Care homes",
                        P6,
                        "More residents.\nDearer too.",
                        "Retender.",
                        "A. Holder",
                        Optional.of(DAY),
                        WrittenInputs.cell(InputSheets.COMMENTARY, "A5")));
    }

    @Test
    void reserve_movements() throws IOException {
        WrittenInputs typed = with(
                        InputSheets.RESERVES, "Winter", "Cold spells", null, "Opening", Money.ofPounds(90_000))
                .row(
                        InputSheets.RESERVES,
                        "Winter",
                        "Cold spells",
                        SIX,
                        "Use",
                        Money.ofPounds(20_000),
                        "Care homes",
                        "Yes",
                        "Cabinet");

        assertThat(typed.inputs(folder).reserves())
                .containsExactly(
                        new ReserveMovement(
                                "Winter",
                                "Cold spells",
                                Optional.empty(),
                                ReserveMovementKind.OPENING,
                                Money.ofPounds(90_000),
                                Optional.empty(),
                                false,
                                "",
                                WrittenInputs.cell(InputSheets.RESERVES, "E5")),
                        new ReserveMovement(
                                "Winter",
                                "Cold spells",
                                Optional.of(P6),
                                ReserveMovementKind.USE,
                                Money.ofPounds(20_000),
                                Optional.of("Care homes"),
                                true,
                                "Cabinet",
                                WrittenInputs.cell(InputSheets.RESERVES, "E6")));
    }

    @Test
    void controls() throws IOException {
        WrittenInputs typed = with(
                        InputSheets.CONTROLS,
                        "Ledger",
                        SIX,
                        BigDecimal.valueOf(21_653),
                        Money.of("100.10"),
                        Money.of("-40.05"),
                        Money.of("60.05"))
                .row(InputSheets.CONTROLS, "Ledger, to date");

        assertThat(typed.inputs(folder).controls())
                .containsExactly(
                        new ControlTotal(
                                "Ledger",
                                Optional.of(P6),
                                Optional.of(21_653L),
                                Optional.of(Money.of("100.10")),
                                Optional.of(Money.of("-40.05")),
                                Optional.of(Money.of("60.05")),
                                WrittenInputs.cell(InputSheets.CONTROLS, "A5")),
                        new ControlTotal(
                                "Ledger, to date",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                WrittenInputs.cell(InputSheets.CONTROLS, "A6")));
    }
}
