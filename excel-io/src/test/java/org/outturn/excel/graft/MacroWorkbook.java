package org.outturn.excel.graft;

import java.util.Map;

/** The user's workbook saved with macros. */
final class MacroWorkbook {

    private MacroWorkbook() {}

    static byte[] with(byte[] macros) {
        byte[] typed = Grafting.edited(
                UserWorkbook.plain(),
                ContentTypes.PART,
                types -> types.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .replace(
                                "</Types>",
                                "<Override PartName=\"/xl/vbaProject.bin\""
                                        + " ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>"));
        byte[] linked = Grafting.edited(
                typed,
                "xl/_rels/workbook.xml.rels",
                arrows -> arrows.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdMacros\" Target=\"vbaProject.bin\""
                                + " Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\"/>"
                                + "</Relationships>"));
        Map<String, byte[]> parts = Grafting.parts(linked);
        parts.put("xl/vbaProject.bin", macros);
        return Grafting.zip(parts);
    }
}
