package org.outturn.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.outturn.cli.ArgumentTypes.EncodingType;
import org.outturn.excel.ledger.DateOrder;
import org.outturn.excel.ledger.LedgerReadOptions;
import picocli.CommandLine.Model.OptionSpec;

/** What is known of a ledger file and need not be found out, and whether its reading shows. */
final class LedgerOptions {

    private final Argument<Optional<Charset>> encoding;
    private final Argument<Optional<DateOrder>> dateOrder;
    private final LayoutOptions layout;
    private final Argument<Optional<Path>> passwordFile;
    private final Argument<Boolean> noProgress;
    private Optional<String> password = Optional.empty();

    LedgerOptions(Arguments arguments) {
        encoding = arguments.optional(
                Charset.class,
                OptionSpec.builder("--encoding")
                        .order(60)
                        .paramLabel("NAME")
                        .converters(new EncodingType())
                        .description(
                                "How the text of ledger files is encoded, such as UTF-8 or windows-1252; found out if not given."));
        dateOrder = arguments.optional(
                DateOrder.class,
                OptionSpec.builder("--date-order")
                        .order(61)
                        .paramLabel("dmy|mdy|ymd")
                        .description("The order of day, month and year in ledger dates; found out if not given."));
        layout = new LayoutOptions(arguments);
        passwordFile = arguments.optional(
                Path.class,
                OptionSpec.builder("--password-file")
                        .order(62)
                        .paramLabel("FILE")
                        .description("The file whose first line is the password of locked ledger workbooks."));
        noProgress = arguments.flag(
                OptionSpec.builder("--no-progress").order(80).description("Do not show how far the reading has come."));
    }

    Optional<Path> passwordFile() {
        return passwordFile.value();
    }

    boolean wantsProgress() {
        return !noProgress.value();
    }

    /** Reads the password, which is never shown and never logged. */
    void readPassword() throws StoppedException {
        if (passwordFile().isPresent()) {
            password = Optional.of(PasswordFile.read(passwordFile().get()));
        }
    }

    LedgerReadOptions applyTo(LedgerReadOptions options) {
        LedgerReadOptions laidOut = options.withLayout(layout.applyTo(options.layout()));
        LedgerReadOptions encoded = encoding.value().map(laidOut::withEncoding).orElse(laidOut);
        LedgerReadOptions ordered =
                dateOrder.value().map(encoded::withDateOrder).orElse(encoded);
        return password.map(ordered::withPassword).orElse(ordered);
    }
}
