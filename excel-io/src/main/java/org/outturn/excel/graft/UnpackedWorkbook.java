package org.outturn.excel.graft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A workbook of the user's, unpacked to be looked at and to take one report, which changes it. */
public final class UnpackedWorkbook {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final WorkbookPackage book;
    private final Sheets sheets;

    private UnpackedWorkbook(WorkbookPackage book) throws GraftException {
        this.book = book;
        this.sheets = Sheets.of(book);
    }

    public static UnpackedWorkbook read(byte[] workbook) throws GraftException {
        return new UnpackedWorkbook(WorkbookPackage.read(workbook));
    }

    WorkbookPackage book() {
        return book;
    }

    Sheets sheets() {
        return sheets;
    }

    /**
     * The files of the pictures that people put on a sheet, in the order in which they were put there; none on a
     * sheet that is not there.
     */
    public List<byte[]> picturesOn(String sheet) throws GraftException {
        Optional<Sheet> found = sheets.named(sheet);
        if (found.isEmpty()) {
            return List.of();
        }
        List<String> images = new ArrayList<>();
        for (String drawing : book.relationships(found.get().part()).partsOfKind("drawing")) {
            imagesOf(drawing).forEach(images::add);
        }
        List<byte[]> pictures = new ArrayList<>();
        for (String image : images) {
            pictures.add(book.bytes(image));
        }
        return pictures;
    }

    private Stream<String> imagesOf(String drawing) throws GraftException {
        Relationships relationships = book.relationships(drawing);
        return Xml.all(Xml.parse(book.bytes(drawing), drawing).getDocumentElement()).stream()
                .filter(UnpackedWorkbook::isPicture)
                .map(element -> element.getAttributeNS(Xml.OFFICE, "embed"))
                .flatMap(id -> relationships.partOf(id).stream())
                .filter(book::has);
    }

    private static boolean isPicture(Element element) {
        return "blip".equals(element.getLocalName()) && DRAWING.equals(element.getNamespaceURI());
    }
}
