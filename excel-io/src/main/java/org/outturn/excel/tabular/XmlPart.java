package org.outturn.excel.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part, walked from element to element. Names are compared without their namespace, so that
 * the Strict form of the standard reads like the common one. A document type is refused: no
 * spreadsheet has one, and it is how a small file asks for unlimited memory.
 */
final class XmlPart implements Closeable {

    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(InputStream in) throws XMLStreamException {
        this.in = in;
        this.xml = XmlReaders.of(in);
    }

    /** Goes on to the next start or end of an element; false after the last, when the whole part has been checked. */
    boolean next() throws IOException, XMLStreamException {
        while (nextPiece()) {
            if (xml.isStartElement() || xml.isEndElement()) {
                return true;
            }
        }
        return false;
    }

    /** The same, and stops at pieces of text too. */
    boolean nextPiece() throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT || isText()) {
                return true;
            }
            if (event == XMLStreamConstants.DTD) {
                throw new DamagedPartException("a part of it declares a document type, which no workbook does");
            }
        }
        drain();
        return false;
    }

    /** Reads the rest without looking into it, so that its checksum is compared. */
    void drain() throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    /** Goes on to the end of the element just started, whatever is in it. */
    void skip() throws IOException, XMLStreamException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += xml.isStartElement() ? 1 : -1;
        }
    }

    boolean isText() {
        int event = xml.getEventType();
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The piece of text just reached. */
    String piece() {
        return xml.getText();
    }

    boolean isStart() {
        return xml.isStartElement();
    }

    /** The name of the element just started or ended. */
    String name() {
        return xml.getLocalName();
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** The attribute of that name, whatever namespace it is in. */
    Optional<String> attribute(String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return Optional.of(xml.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    /** The attribute of that name in a namespace with that in its address: some formats have one name in several. */
    Optional<String> attribute(String namespace, String name) {
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String address = xml.getAttributeNamespace(at);
            if (xml.getAttributeLocalName(at).equals(name) && address != null && address.contains(namespace)) {
                return Optional.of(xml.getAttributeValue(at));
            }
        }
        return Optional.empty();
    }

    boolean isOn(String attribute) {
        return attribute(attribute).map(XmlPart::isTrue).orElse(false);
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** The text of the element just started; stands at its end afterwards. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
