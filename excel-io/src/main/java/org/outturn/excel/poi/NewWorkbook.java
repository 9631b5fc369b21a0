package org.outturn.excel.poi;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.outturn.excel.graft.LooseWorkbook;

/** A workbook that is written once; one of POI's own is saved again, for nobody, when it is closed. */
final class NewWorkbook extends XSSFWorkbook {

    private static final String WHOLE = "";

    /** The workbook for a graft, which is done with it afterwards: to pack it takes longer than to write it. */
    LooseWorkbook toLoose() throws IOException {
        onSave(new HashSet<>());
        LooseWorkbook loose = new LooseWorkbook();
        try {
            relate(loose, WHOLE, getPackage().getRelationships());
            for (PackagePart part : getPackage().getParts()) {
                put(loose, part);
            }
        } catch (OpenXML4JException e) {
            throw new IOException("The report cannot be written: " + e.getMessage(), e);
        }
        return loose;
    }

    private static void put(LooseWorkbook loose, PackagePart part) throws IOException, OpenXML4JException {
        String name = part.getPartName().getName().substring(1);
        try (InputStream content = part.getInputStream()) {
            loose.put(name, part.getContentType(), content.readAllBytes());
        }
        relate(loose, name, part.getRelationships());
    }

    private static void relate(LooseWorkbook loose, String from, PackageRelationshipCollection relationships) {
        for (PackageRelationship relationship : relationships) {
            loose.relate(
                    from,
                    relationship.getId(),
                    relationship.getRelationshipType(),
                    relationship.getTargetURI().toString(),
                    relationship.getTargetMode() == TargetMode.EXTERNAL);
        }
    }

    @Override
    public void close() {
        getPackage().revert();
    }
}
