package org.outturn.benchmarks;

import java.nio.file.Path;
import org.outturn.core.ledger.LedgerExtract;
import org.outturn.excel.ledger.LedgerReader;

/** Ours as a report needs it: the same, and the SHA-256 of the file. */
final class OutturnHashingReader {

    private OutturnHashingReader() {}

    public static void main(String[] args) {
        LedgerExtract extract =
                LedgerReader.read(Path.of(args[0]), OutturnReader.OPTIONS).get();
        OutturnReader.print(extract.rows(), extract.lines());
    }
}
