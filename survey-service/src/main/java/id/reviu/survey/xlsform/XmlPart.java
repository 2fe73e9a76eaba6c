package id.reviu.survey.xlsform;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read from front to end, without entities. */
final class XmlPart {

    private static final XMLInputFactory XML = safe();

    private final XMLStreamReader reader;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory safe() {
        var xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
        return xml;
    }

    static XmlPart of(byte[] content) {
        try {
            return new XmlPart(XML.createXMLStreamReader(new ByteArrayInputStream(content)));
        } catch (XMLStreamException damaged) {
            throw new UnreadableSpreadsheet("xlsform-damaged");
        }
    }

    /** Goes on to the next start or end of an element; false at the end of the part. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableSpreadsheet("xlsform-entities");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException damaged) {
            throw new UnreadableSpreadsheet("xlsform-damaged");
        }
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** The text of the element that just started, up to its end. */
    String text() {
        try {
            return reader.getElementText();
        } catch (XMLStreamException damaged) {
            throw new UnreadableSpreadsheet("xlsform-damaged");
        }
    }

    /** An attribute of the element that just started, whatever its namespace; null when it has none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute with a namespace, which tells {@code r:id} from {@code id}. */
    @Nullable
    String qualifiedAttribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }
}
