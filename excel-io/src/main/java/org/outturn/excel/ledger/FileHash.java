package org.outturn.excel.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.outturn.excel.tabular.SideTask;

/**
 * The SHA-256 of a file, by which a report says which file it was made from. It is worked out while
 * the file is being read, as it takes as long.
 */
final class FileHash {

    private static final int BLOCK = 1 << 16;

    private final SideTask<String> hash;

    private FileHash(SideTask<String> hash) {
        this.hash = hash;
    }

    static FileHash start(Path file) {
        return new FileHash(SideTask.start("file hash", () -> of(file)));
    }

    /** Waits for the hash; throws where the file could not be read to its end. */
    String get() throws IOException {
        return hash.get(IOException.class);
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
