package org.outturn.excel.tabular;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import org.outturn.core.provenance.SourceReference;

/** Opens a file by what it holds, unpacking or unlocking it first where that is needed. */
final class RowSources {

    private final SourceReference place;
    private final OpenOptions options;
    private final boolean unpacked;

    private RowSources(SourceReference place, OpenOptions options, boolean unpacked) {
        this.place = place;
        this.options = options;
        this.unpacked = unpacked;
    }

    static RowSource open(Path file, SourceReference place, OpenOptions options) throws UnreadableFileException {
        return new RowSources(place, options, false).open(file);
    }

    /** The border: a parser may throw anything at a damaged file, and all of it means that the file is refused. */
    private RowSource open(Path file) throws UnreadableFileException {
        FileKind kind = FileKind.of(file, place);
        try {
            return switch (kind) {
                case WORKBOOK -> PackagedWorkbook.open(file, place);
                case COMPOUND -> compound(file);
                case GZIP -> gzip(file);
                case TEXT -> TextTable.open(file, place, options);
            };
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw Refusals.damaged(place, e);
        }
    }

    private RowSource compound(Path file) throws IOException, UnreadableFileException {
        CompoundFiles reader =
                ServiceLoader.load(CompoundFiles.class).findFirst().orElseThrow(IllegalStateException::new);
        return switch (reader.contentOf(file)) {
            case EXCEL_97 -> reader.open(file, place, options.password());
            case LOCKED -> copied(out -> reader.unlock(file, place, options.password(), out));
            case EXCEL_95 -> throw Refusals.excel95(place);
            case OTHER ->
                throw UnreadableFileException.of(
                        "FILE_NOT_TABULAR",
                        place,
                        "This is an old Office document (not xlsx or CSV).",
                        "Open it in the program that made it and save it as .xlsx or CSV.");
        };
    }

    private RowSource gzip(Path file) throws IOException, UnreadableFileException {
        if (unpacked) {
            throw UnreadableFileException.of(
                    "FILE_GZIP",
                    place,
                    "This is a gzip archive inside a gzip archive.",
                    "Unpack it once, and name the file inside it.");
        }
        return copied(out -> {
            try (InputStream in = Files.newInputStream(file)) {
                Gzip.unpack(in, out);
            } catch (EOFException | ZipException e) {
                throw Refusals.gzip(place, e);
            }
        });
    }

    private interface Unpacking {
        void into(OutputStream out) throws IOException, UnreadableFileException;
    }

    private RowSource copied(Unpacking unpacking) throws IOException, UnreadableFileException {
        PrivateFile copy = PrivateFile.named("unpacked");
        boolean opened = false;
        try {
            try (OutputStream out = copy.out()) {
                unpacking.into(out);
            } catch (IOException e) {
                throw Refusals.noRoom(place, "unpacked", e);
            }
            if (Files.size(copy.path()) == 0) {
                throw UnreadableFileException.of(
                        "FILE_EMPTY", place, "The file holds an empty file.", "Run the export again.");
            }
            RowSource inside = new RowSources(place, options, true).open(copy.path());
            opened = true;
            return new UnpackedSource(inside, copy);
        } finally {
            if (!opened) {
                copy.close();
            }
        }
    }
}
