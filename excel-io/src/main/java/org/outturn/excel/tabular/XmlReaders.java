package org.outturn.excel.tabular;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Starts to read the XML parts of workbooks. Nothing outside a part is ever fetched. */
public final class XmlReaders {

    private static final XMLInputFactory FACTORY = factory();

    private XmlReaders() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** A document type, which no workbook has, is told of and not read: whoever meets one is to refuse the part. */
    public static XMLStreamReader of(InputStream part) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(part);
    }
}
