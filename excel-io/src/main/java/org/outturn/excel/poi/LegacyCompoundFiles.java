package org.outturn.excel.poi;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.outturn.core.provenance.Finding;
import org.outturn.core.provenance.SourceReference;
import org.outturn.excel.tabular.CompoundFiles;
import org.outturn.excel.tabular.RowSource;
import org.outturn.excel.tabular.UnreadableFileException;

/** Reads what older Office programs keep in an OLE2 container, and unlocks workbooks that have a password. */
public final class LegacyCompoundFiles implements CompoundFiles {

    @Override
    public Content contentOf(Path file) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = container.getRoot();
            if (root.hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return Content.LOCKED;
            }
            if (root.hasEntryCaseInsensitive(LegacyWorkbook.STREAM)) {
                return Content.EXCEL_97;
            }
            return root.hasEntryCaseInsensitive(LegacyWorkbook.STREAM_OF_EXCEL_95)
                    ? LegacyWorkbook.contentOfBook(root)
                    : Content.OTHER;
        }
    }

    @Override
    public RowSource open(Path file, SourceReference place, Optional<String> password)
            throws IOException, UnreadableFileException {
        try {
            return LegacyWorkbook.open(file, place, password);
        } catch (EncryptedDocumentException e) {
            throw locked(place, password);
        }
    }

    @Override
    public void unlock(Path file, SourceReference place, Optional<String> password, OutputStream out)
            throws IOException, UnreadableFileException {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            Decryptor decryptor = new EncryptionInfo(container).getDecryptor();
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)
                    && !(password.isPresent() && decryptor.verifyPassword(password.get()))) {
                throw locked(place, password);
            }
            try (InputStream in = decryptor.getDataStream(container)) {
                in.transferTo(out);
            }
        } catch (GeneralSecurityException | EncryptedDocumentException e) {
            throw new UnreadableFileException(
                    Finding.error(
                            "FILE_PROTECTED",
                            place,
                            "The workbook is locked in a way that cannot be undone here.",
                            "Open it in Excel and save it without a password."),
                    e);
        }
    }

    private static UnreadableFileException locked(SourceReference place, Optional<String> password) {
        Finding finding = password.isPresent()
                ? Finding.error(
                        "FILE_PASSWORD_WRONG",
                        place,
                        "The password given does not open this workbook.",
                        "Check the password file: its first line is the password, as typed in Excel.")
                : Finding.error(
                        "FILE_PROTECTED",
                        place,
                        "The workbook is protected with a password; use --password-file.",
                        "Or open it in Excel, remove the password under File, Info, Protect Workbook, and save it.");
        return new UnreadableFileException(finding);
    }
}
