package org.outturn.excel.graft;

import java.util.List;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Where each of the donor's cell formats and conditional formats is found among the workbook's. */
record StyleMap(List<Integer> cells, List<Integer> differentials) {

    StyleMap {
        cells = List.copyOf(cells);
        differentials = List.copyOf(differentials);
    }

    /** A cell that names no format has the first one. */
    int cell(Element donorElement, String attribute) throws GraftException {
        return cell(Xml.number(donorElement, attribute, 0));
    }

    int cell(int place) {
        return place < cells.size() ? cells.get(place) : cells.get(0);
    }

    /** Translates dxfId and its kin, such as headerRowDxfId of tables. */
    void translateDifferentials(Element element) throws GraftException {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (attribute.getName().endsWith("xfId") && !attribute.getName().equals("xfId")) {
                int place = Xml.number(element, attribute.getName(), 0);
                attribute.setValue(String.valueOf(differentials.get(place)));
            }
        }
    }
}
