package org.outturn.excel.tabular;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.outturn.core.provenance.SourceReference;

/** The formats that arrive in place of a ledger, each with what to do about it. */
record ForeignFormat(String code, String found, String remedy, Predicate<byte[]> recognised) {

    private static final String EXPORT_IT = "Export the ledger as CSV or .xlsx.";

    private static final int TAR_MARK = 257;

    /** The first that is recognised names the file. */
    static final List<ForeignFormat> ALL = List.of(
            new ForeignFormat(
                    "FILE_XLS",
                    "This is an Excel 5.0/95 or older workbook.",
                    "Open it in Excel and save it as an Excel workbook (.xlsx), or export it as CSV.",
                    ForeignFormat::isBiff),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is a PDF document.",
                    EXPORT_IT,
                    head -> FileKind.startsWith(head, "%PDF")),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is a picture (PNG).",
                    EXPORT_IT,
                    head -> FileKind.startsWith(head, "\u0089PNG")),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is a picture (JPEG).",
                    EXPORT_IT,
                    head -> FileKind.startsWith(head, "\u00FF\u00D8\u00FF")),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is a rich text document (RTF).",
                    EXPORT_IT,
                    head -> FileKind.startsWith(head, "{\\rtf")),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is an archive (7z or rar).",
                    "Unpack it first, and name the file inside it.",
                    head -> FileKind.startsWith(head, "7z\u00BC\u00AF") || FileKind.startsWith(head, "Rar!")),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is a tar archive.",
                    "Unpack it first, and name the file inside it.",
                    ForeignFormat::isTar),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is an XML spreadsheet of Excel 2003.",
                    "Open it in Excel and save it as an Excel workbook (.xlsx), or export it as CSV.",
                    head -> isMarkup(head)
                            && FileKind.words(head).contains("urn:schemas-microsoft-com:office:spreadsheet")),
            new ForeignFormat(
                    "FILE_WEB_PAGE",
                    "This is a web page (HTML), whatever its name says.",
                    "It may be a log-in page: fetch the export again. If it opens in Excel with the right rows, save it there as .xlsx.",
                    head -> isMarkup(head)
                            && FileKind.words(head).matches("(?s).*<(!doctype html|html|table|head|body)\\b.*")),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is an OpenDocument file (.fods).",
                    "Save it as .xlsx in LibreOffice.",
                    head -> isMarkup(head)
                            && FileKind.words(head).contains("urn:oasis:names:tc:opendocument:xmlns:office")),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is an XML document.",
                    EXPORT_IT,
                    head -> isMarkup(head) && FileKind.words(head).startsWith("<?xml")),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is a spreadsheet in the SYLK, DIF or Lotus format.",
                    "Open it in Excel and save it as .xlsx or CSV.",
                    ForeignFormat::isOldExchange),
            new ForeignFormat(
                    "FILE_NOT_TABULAR",
                    "This is a dBASE table (DBF).",
                    "Open it in Excel or LibreOffice and save it as .xlsx or CSV.",
                    ForeignFormat::isDbf));

    boolean isAt(byte[] head) {
        return recognised.test(head);
    }

    UnreadableFileException refusal(SourceReference place) {
        return UnreadableFileException.of(code, place, found, remedy);
    }

    /** A BOF record of BIFF2 to BIFF5 that is not inside an OLE2 container. */
    private static boolean isBiff(byte[] head) {
        return head.length > 4
                && head[0] == 0x09
                && (head[1] & 0xF1) == 0
                && head[1] <= 0x08
                && head[3] == 0
                && head[2] >= 4
                && head[2] <= 16;
    }

    private static boolean isTar(byte[] head) {
        return head.length > TAR_MARK + 5
                && FileKind.startsWith(Arrays.copyOfRange(head, TAR_MARK, TAR_MARK + 5), "ustar");
    }

    private static boolean isOldExchange(byte[] head) {
        return FileKind.startsWith(head, "ID;P")
                || FileKind.startsWith(head, "TABLE\r\n0,1")
                || FileKind.startsWith(head, "\u0000\u0000\u0002\u0000")
                || FileKind.startsWith(head, "\u0000\u0000\u001A\u0000");
    }

    /** A version byte, the day of the last change, and a header that ends within the file. */
    private static boolean isDbf(byte[] head) {
        boolean version = head.length > 32 && (head[0] == 0x03 || head[0] == 0x30 || head[0] == (byte) 0x83);
        return version && head[2] >= 1 && head[2] <= 12 && head[3] >= 1 && head[3] <= 31;
    }

    /** Looks at the first letter only, as every text is asked. */
    private static boolean isMarkup(byte[] head) {
        int at = FileKind.startsWith(head, "\u00EF\u00BB\u00BF") ? 3 : 0;
        while (at < head.length && head[at] >= 0 && head[at] <= ' ') {
            at++;
        }
        return at < head.length && head[at] == '<';
    }
}
