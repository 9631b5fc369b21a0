package org.outturn.excel.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a fixture's layout file says, in lines such as "heading cost centre=CC": what the options of the command say. */
final class LayoutFile {

    private LayoutFile() {}

    static LedgerLayout beside(Path ledger) {
        Path file = ledger.resolveSibling(ledger.getFileName() + ".layout");
        LedgerLayout layout = LedgerLayout.standard();
        for (String line : Files.exists(file) ? lines(file) : List.<String>of()) {
            layout = with(layout, line);
        }
        return layout;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LedgerLayout with(LedgerLayout layout, String line) {
        String option = line.substring(0, line.indexOf(' '));
        String said = line.substring(option.length() + 1);
        int equals = said.indexOf('=');
        return switch (option) {
            case "heading" -> layout.withHeading(field(said.substring(0, equals)), said.substring(equals + 1));
            case "value" ->
                layout.withValue(
                        LayoutSubject.named(said.substring(0, equals)).orElseThrow(), said.substring(equals + 1));
            case "blank-as-above" -> layout.withFilledDown(field(said));
            case "sign" -> layout.withSign(Sign.valueOf(said));
            case "period-codes" -> layout.withPeriodCodes(PeriodCodes.valueOf(said));
            default -> throw new IllegalArgumentException(line);
        };
    }

    private static LedgerField field(String name) {
        return LedgerField.named(name).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
