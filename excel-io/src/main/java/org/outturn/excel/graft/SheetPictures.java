package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The pictures that people put on a sheet. */
public final class SheetPictures {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private SheetPictures() {}

    /** The files of the pictures on the sheet, in the order in which they were put there; none on a sheet that is not there. */
    public static List<byte[]> on(byte[] workbook, String sheet) throws GraftException {
        WorkbookPackage book = WorkbookPackage.read(workbook);
        Optional<Sheet> found = Sheets.of(book).named(sheet);
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> images = new ArrayList<>();
        for (String drawing : book.relationships(found.get().part()).partsOfKind("drawing")) {
            imagesOf(book, drawing).forEach(images::add);
        }
        List<byte[]> pictures = new ArrayList<>();
        for (String image : images) {
            pictures.add(book.bytes(image));
        }
        return pictures;
    }

    private static Stream<String> imagesOf(WorkbookPackage book, String drawing) throws GraftException {
        Relationships relationships = book.relationships(drawing);
        return Xml.all(Xml.parse(book.bytes(drawing), drawing).getDocumentElement()).stream()
                .filter(SheetPictures::isPicture)
                .map(element -> element.getAttributeNS(Xml.OFFICE, "embed"))
                .flatMap(id -> relationships.partOf(id).stream())
                .filter(book::has);
    }

    private static boolean isPicture(Element element) {
        return "blip".equals(element.getLocalName()) && DRAWING.equals(element.getNamespaceURI());
    }
}
