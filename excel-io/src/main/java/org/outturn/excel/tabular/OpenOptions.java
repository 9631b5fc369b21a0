package org.outturn.excel.tabular;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a file before it is opened.
 *
 * @param encoding of a text file; found out where empty
 * @param password that opens a locked workbook; of no account for any other file
 * @param delimiter what stands between two fields of a text file; found out where empty
 */
public record OpenOptions(Optional<Charset> encoding, Optional<String> password, Optional<Character> delimiter) {

    public OpenOptions {
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(delimiter, "delimiter");
    }

    public static OpenOptions standard() {
        return new OpenOptions(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public OpenOptions withEncoding(Charset changed) {
        return new OpenOptions(Optional.of(changed), password, delimiter);
    }

    public OpenOptions withPassword(String changed) {
        return new OpenOptions(encoding, Optional.of(changed), delimiter);
    }

    /** Leaves the password out: options may end up in a log. */
    @Override
    public String toString() {
        return "OpenOptions[encoding=" + encoding + ", password " + (password.isPresent() ? "given" : "not given")
                + "]";
    }
}
