package org.outturn.excel.saving;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The mark that Excel or LibreOffice leaves beside a workbook while somebody has it open there, and that stays behind
 * where the program crashed.
 *
 * @param program that left it
 * @param owner who has the workbook open, as the program knows them; empty where the mark does not say
 * @param file the mark itself
 */
public record OpenMark(String program, Optional<String> owner, Path file) {

    private static final int LONGEST = 1 << 12;

    /** Where Excel's mark keeps the name in one byte a letter, behind its length, and again in two bytes a letter. */
    private static final int SHORT_NAME_AT = 0;

    private static final int WIDE_NAME_AT = 55;
    private static final int LONGEST_NAME = 54;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The marks beside a workbook. */
    public static List<OpenMark> beside(Path workbook) {
        Path whole = workbook.toAbsolutePath();
        String name = whole.getFileName().toString();
        Path excel = whole.resolveSibling("~$" + name);
        Path libreOffice = whole.resolveSibling(".~lock." + name + "#");
        return Stream.of(
                        read(excel).map(mark -> new OpenMark("Excel", excelOwner(mark), excel)),
                        read(libreOffice).map(mark -> new OpenMark("LibreOffice", libreOfficeOwner(mark), libreOffice)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Empty where there is no mark. One that another program keeps to itself is there, and says nothing. */
    private static Optional<byte[]> read(Path mark) {
        if (!Files.isRegularFile(mark)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(mark)) {
            return Optional.of(in.readNBytes(LONGEST));
        } catch (IOException e) {
            return Optional.of(new byte[0]);
        }
    }

    private static Optional<String> excelOwner(byte[] mark) {
        return wideName(mark).or(() -> shortName(mark));
    }

    /** Only where it is as long as the short one: marks of some programs have the short one alone. */
    private static Optional<String> wideName(byte[] mark) {
        if (mark.length < WIDE_NAME_AT + 2) {
            return Optional.empty();
        }
        int letters = (mark[WIDE_NAME_AT] & 0xFF) + ((mark[WIDE_NAME_AT + 1] & 0xFF) << Byte.SIZE);
        int from = WIDE_NAME_AT + 2;
        boolean fits = letters == (mark[SHORT_NAME_AT] & 0xFF) && mark.length >= from + 2 * letters;
        return fits ? named(new String(mark, from, 2 * letters, StandardCharsets.UTF_16LE)) : Optional.empty();
    }

    private static Optional<String> shortName(byte[] mark) {
        if (mark.length == 0) {
            return Optional.empty();
        }
        int letters = mark[SHORT_NAME_AT] & 0xFF;
        boolean fits = letters <= LONGEST_NAME && mark.length > letters;
        return fits ? named(new String(mark, SHORT_NAME_AT + 1, letters, WINDOWS)) : Optional.empty();
    }

    /** Name, account, computer, time and profile, with commas between them; the name is often blank. */
    private static Optional<String> libreOfficeOwner(byte[] mark) {
        String[] fields = new String(mark, StandardCharsets.UTF_8).split(",", -1);
        if (fields.length < 3) {
            return Optional.empty();
        }
        Optional<String> person = named(fields[0]).or(() -> named(fields[1]));
        return person.map(
                name -> named(fields[2]).map(host -> name + " on " + host).orElse(name));
    }

    private static Optional<String> named(String text) {
        String name = text.strip();
        boolean printable = name.codePoints().noneMatch(Character::isISOControl);
        return name.isEmpty() || !printable ? Optional.empty() : Optional.of(name);
    }

    /**
     * Whether the mark was only left behind: there is no workbook any more, or it can be written to on Windows, which
     * keeps an open workbook from everybody else. Other systems cannot tell, so there a mark counts.
     */
    public boolean isLeftBehind(Path workbook) {
        if (!Files.exists(workbook)) {
            return true;
        }
        return File.separatorChar == '\\' && canBeWritten(workbook);
    }

    private static boolean canBeWritten(Path workbook) {
        try (FileChannel channel = FileChannel.open(workbook, StandardOpenOption.WRITE)) {
            return channel.isOpen();
        } catch (IOException e) {
            return false;
        }
    }

    /** "Jane Smith in Excel", or "somebody in Excel". */
    public String who() {
        return owner.orElse("somebody") + " in " + program;
    }

    /** The mark's own name, without its folder. */
    public String name() {
        return file.getFileName().toString();
    }
}
