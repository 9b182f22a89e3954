package academy.ocop.courseware;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing and notes what could run or load something when a reader opens it. What is not known to be harmless
 * is noted too.
 */
final class SvgCheck {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "marker",
            "pattern",
            "clipPath",
            "mask",
            "linearGradient",
            "radialGradient",
            "stop",
            "style",
            "switch",
            "filter",
            "feGaussianBlur",
            "feOffset",
            "feMerge",
            "feMergeNode",
            "feBlend",
            "feColorMatrix",
            "feFlood",
            "feComposite",
            "feDropShadow");

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** In attributes and style sheets alike; a backslash can spell any of the others. */
    private static final Pattern LOADS = Pattern.compile("(?:url|src)\\(\\s*[\"']?\\s*(?!#)[^\\s\"']"
            + "|image(?:-set)?\\(|cross-fade\\(|@import|javascript:|data:|expression\\(|\\\\");

    private final String path;
    private final Faults faults;
    private final StringBuilder style = new StringBuilder();
    private int pieces;
    private boolean inStyle;

    SvgCheck(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    /** Checks the drawing; false when it is no drawing at all. */
    boolean isReadable(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            requireUtf8(xml);
            boolean drawing = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && !drawing) {
                    drawing = xml.getLocalName().equals("svg");
                    if (!drawing) {
                        return false;
                    }
                }
                check(xml, event);
            }
            return drawing;
        } catch (XMLStreamException e) {
            return false;
        }
    }

    /** In another encoding a reader would see other letters than were checked. */
    private void requireUtf8(XMLStreamReader xml) {
        String encoding = xml.getCharacterEncodingScheme();
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
            note(xml, "encoding");
        }
    }

    private void check(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> element(xml);
            case XMLStreamConstants.END_ELEMENT -> {
                if (xml.getLocalName().equals("style")) {
                    endOfStyle(xml);
                }
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                if (inStyle) {
                    style.append(xml.getText());
                    pieces++;
                    value(xml, xml.getText());
                }
            }
            case XMLStreamConstants.DTD -> note(xml, "<!DOCTYPE");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> note(xml, "<?" + xml.getPITarget());
            case XMLStreamConstants.ENTITY_REFERENCE -> note(xml, "&" + xml.getLocalName() + ";");
            default -> {
                // Comments, spaces and the end carry nothing.
            }
        }
    }

    /** A browser reads the pieces of a style sheet around a comment as one, and so does this. */
    private void endOfStyle(XMLStreamReader xml) {
        if (pieces > 1) {
            value(xml, style.toString());
        }
        style.setLength(0);
        pieces = 0;
        inStyle = false;
    }

    private void element(XMLStreamReader xml) {
        boolean within = inStyle;
        inStyle = within || xml.getLocalName().equals("style");
        // A style sheet is text alone.
        if (within || !ELEMENTS.contains(xml.getLocalName()) || !SVG.equals(xml.getNamespaceURI())) {
            note(xml, "<" + xml.getLocalName() + ">");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String name = xml.getAttributeLocalName(i);
            String value = xml.getAttributeValue(i).strip();
            boolean leads = name.equals("href") && !value.startsWith("#");
            boolean runs = name.toLowerCase(Locale.ROOT).startsWith("on");
            if (leads || runs || name.equals("base")) {
                note(xml, name);
            } else {
                value(xml, value);
            }
        }
    }

    private void value(XMLStreamReader xml, String value) {
        if (LOADS.matcher(value.toLowerCase(Locale.ROOT)).find()) {
            String shown = value.strip();
            note(xml, shown.substring(0, Math.min(40, shown.length())));
        }
    }

    private void note(XMLStreamReader xml, String what) {
        faults.add(path, Math.max(1, xml.getLocation().getLineNumber()), FaultKind.SVG_UNSAFE, what);
    }
}
