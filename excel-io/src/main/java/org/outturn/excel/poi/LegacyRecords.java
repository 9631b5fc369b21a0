package org.outturn.excel.poi;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The records of an .xls workbook, one after another from its start, without building a workbook of them. */
final class LegacyRecords implements Closeable {

    private final POIFSFileSystem container;
    private final DocumentInputStream stream;
    private final RecordFactoryInputStream records;
    private final long size;

    private LegacyRecords(POIFSFileSystem container, DocumentInputStream stream, Optional<String> password) {
        this.container = container;
        this.stream = stream;
        this.size = stream.available();
        Biff8EncryptionKey.setCurrentUserPassword(password.orElse(null));
        try {
            this.records = new RecordFactoryInputStream(stream, false);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static LegacyRecords of(Path file, String streamName, Optional<String> password) throws IOException {
        POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true);
        boolean opened = false;
        try {
            DocumentInputStream stream = container
                    .getRoot()
                    .createDocumentInputStream(container.getRoot().getEntryCaseInsensitive(streamName));
            LegacyRecords records = new LegacyRecords(container, stream, password);
            opened = true;
            return records;
        } finally {
            if (!opened) {
                container.close();
            }
        }
    }

    /** The next record. There always is one: a sheet says itself where it ends. */
    Record next() throws IOException {
        Record next = records.nextRecord();
        if (next == null) {
            throw new EOFException("it ends in the middle of a sheet");
        }
        return next;
    }

    /** How many bytes of the stream have been read. */
    long bytesRead() {
        return size - stream.available();
    }

    long size() {
        return size;
    }

    /** Whether the container holds something else beside the workbook. */
    boolean holds(String entry) {
        return container.getRoot().hasEntryCaseInsensitive(entry);
    }

    @Override
    public void close() throws IOException {
        try (container) {
            stream.close();
        }
    }
}
