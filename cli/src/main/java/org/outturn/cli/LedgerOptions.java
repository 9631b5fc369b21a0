package org.outturn.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.outturn.cli.ArgumentTypes.EncodingType;
import org.outturn.excel.ledger.DateOrder;
import org.outturn.excel.ledger.LedgerReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is known of a ledger file and need not be found out. */
final class LedgerOptions {

    @Option(
            names = "--encoding",
            order = 60,
            paramLabel = "NAME",
            converter = EncodingType.class,
            description =
                    "How the text of ledger files is encoded, such as UTF-8 or windows-1252; found out if not given.")
    private Optional<Charset> encoding = Optional.empty();

    @Option(
            names = "--date-order",
            order = 61,
            paramLabel = "dmy|mdy|ymd",
            description = "The order of day, month and year in ledger dates; found out if not given.")
    private Optional<DateOrder> dateOrder = Optional.empty();

    @Mixin
    private LayoutOptions layout;

    @Option(
            names = "--password-file",
            order = 62,
            paramLabel = "FILE",
            description = "The file whose first line is the password of locked ledger workbooks.")
    private Optional<Path> passwordFile = Optional.empty();

    private Optional<String> password = Optional.empty();

    Optional<Path> passwordFile() {
        return passwordFile;
    }

    /** Reads the password, which is never shown and never logged. */
    void readPassword() throws StoppedException {
        if (passwordFile.isPresent()) {
            password = Optional.of(PasswordFile.read(passwordFile.get()));
        }
    }

    LedgerReadOptions applyTo(LedgerReadOptions options) {
        LedgerReadOptions laidOut = options.withLayout(layout.applyTo(options.layout()));
        LedgerReadOptions encoded = encoding.map(laidOut::withEncoding).orElse(laidOut);
        LedgerReadOptions ordered = dateOrder.map(encoded::withDateOrder).orElse(encoded);
        return password.map(ordered::withPassword).orElse(ordered);
    }
}
