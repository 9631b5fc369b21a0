package org.outturn.excel.tabular;

/** Takes the rows of a sheet one after another. */
@FunctionalInterface
public interface RowConsumer {
    void accept(Row row);
}
