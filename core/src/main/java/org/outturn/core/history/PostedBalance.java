package org.outturn.core.history;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.outturn.core.ledger.Coding;
import org.outturn.core.ledger.LedgerLine;
import org.outturn.core.money.Money;
import org.outturn.core.provenance.SourceReference;

/** What one coding of an item comes to in one ledger period, with the files that hold its postings. */
public record PostedBalance(String item, List<InFile> files) {

    public PostedBalance {
        files = List.copyOf(files);
    }

    /** What one file holds of it. */
    public record InFile(SourceReference file, LedgerLine line) {

        String place() {
            return file.atRows(line.firstRow(), line.lastRow()).toString();
        }
    }

    /** The same with what another file holds of it. */
    public PostedBalance with(PostedBalance other) {
        return new PostedBalance(
                item, Stream.concat(files.stream(), other.files.stream()).toList());
    }

    Coding coding() {
        return files.get(0).line().coding();
    }

    int period() {
        return files.get(0).line().period().number();
    }

    Money amount() {
        return Money.sum(files.stream().map(file -> file.line().tally().sum()).toList());
    }

    /** The files and rows, such as "ledger.csv, rows 12 to 48". */
    String place() {
        return files.stream().map(InFile::place).collect(Collectors.joining("; "));
    }
}
