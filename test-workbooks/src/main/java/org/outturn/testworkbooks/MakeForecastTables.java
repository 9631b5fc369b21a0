package org.outturn.testworkbooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.outturn.core.forecast.ForecastMethod;

/** Measures forecasts against what happened, in the example and in made-up councils, and writes what came out. */
public final class MakeForecastTables {

    static final String FILE = "forecasts.md";
    private static final int LEDGERS = 1000;

    private MakeForecastTables() {}

    /** Takes the folder of the example, or nothing for the one in this repository. */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : DerbyshireExample.folder();
        List<String> lines = new ArrayList<>(example(folder));
        lines.addAll(synthetic(ForecastCoverage.of(LEDGERS)));
        Files.writeString(folder.resolve(FILE), String.join("\n", lines) + "\n");
    }

    /** The part that the example gives. */
    static List<String> example(Path folder) throws IOException {
        ExampleForecasts forecasts = ExampleForecasts.in(folder);
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of(
                "# How near forecasts come",
                "",
                "Made by `MakeForecastTables`, the same each time. From the top folder of the repository:",
                "",
                "    ./mvnw -q -DskipTests package",
                "    java -cp cli/target/outturn.jar:test-workbooks/target/classes org.outturn.testworkbooks.MakeForecastTables",
                "",
                "## The example, cut off and forecast",
                "",
                "Amounts are in £m. The outturns are those the council printed; its postings, budget holders' forecasts and",
                "prior years are made up, so this shows what the methods do and not how well the council was forecast. A",
                "range is that of the model, which no budget holder's figure moves. The pandemic's costs have no year before",
                "them, and a year unlike those before it is what a range from past years cannot know.",
                ""));
        for (int period : ExampleForecasts.PERIODS) {
            lines.addAll(forecasts.table(period));
        }
        lines.addAll(List.of(
                "### Mean error over items with a seasonal profile",
                "",
                "Placements, school transport and grant income: their budgets are not spread evenly over the year.",
                "",
                "| cut at period | chosen methods | straight line |",
                "|--:|--:|--:|"));
        for (int period : ExampleForecasts.PERIODS) {
            lines.add(String.format(
                    Locale.ROOT,
                    "| %d | %.1f%% | %.1f%% |",
                    period,
                    forecasts.meanError(period, Optional.empty()),
                    forecasts.meanError(period, Optional.of(ForecastMethod.STRAIGHT_LINE))));
        }
        lines.add("");
        return lines;
    }

    private static List<String> synthetic(ForecastCoverage coverage) {
        List<String> lines = new ArrayList<>(List.of(
                "## A thousand made-up councils",
                "",
                "Each from a seed of its own: 6 to 15 items, of nine shapes over the year, with budgets and profiles more or less",
                "right, noise, surprises, none to five prior years, and cut at period 3 to 11. How many outturns the 80% ranges",
                "held:",
                "",
                "| of | ranges | held |",
                "|---|--:|--:|"));
        lines.addAll(coverage.rows());
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "The chosen methods were off by %.1f%% of the budget on average, the straight line by %.1f%%.",
                coverage.chosenError(),
                coverage.straightLineError()));
        return lines;
    }
}
