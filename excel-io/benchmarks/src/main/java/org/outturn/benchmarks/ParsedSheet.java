package org.outturn.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The generated sheet through Aalto, a parser of XML, as a careful program without a spreadsheet library would. */
final class ParsedSheet {

    private static final int AMOUNT = 7;

    private final ZipFile zip;
    private final InputFactoryImpl factory = new InputFactoryImpl();
    private final List<String> texts = new ArrayList<>();
    private final String[] row = new String[AMOUNT + 1];

    private ParsedSheet(ZipFile zip) {
        this.zip = zip;
    }

    public static void main(String[] args) throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(args[0])) {
            System.out.println(new ParsedSheet(zip).read());
        }
    }

    private Sums read() throws IOException, XMLStreamException {
        ZipEntry shared = zip.getEntry("xl/sharedStrings.xml");
        if (shared != null) {
            readTexts(shared);
        }
        return readRows(zip.getEntry("xl/worksheets/sheet1.xml"));
    }

    private void readTexts(ZipEntry part) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("t")) {
                    texts.add(xml.getElementText());
                }
            }
        }
    }

    private Sums readRows(ZipEntry part) throws IOException, XMLStreamException {
        Sums sums = new Sums();
        boolean heading = true;
        try (InputStream in = zip.getInputStream(part)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("c")) {
                    readCell(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    if (!heading) {
                        sums.add(row[0], row[1], row[2], row[AMOUNT]);
                    }
                    heading = false;
                }
            }
        }
        return sums;
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        int column = xml.getAttributeValue(null, "r").charAt(0) - 'A';
        boolean shared = "s".equals(xml.getAttributeValue(null, "t"));
        String value = "";
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("c")) {
            if (xml.isStartElement()
                    && (xml.getLocalName().equals("v") || xml.getLocalName().equals("t"))) {
                value = xml.getElementText();
            }
        }
        row[column] = shared ? texts.get(Integer.parseInt(value)) : value;
    }
}
