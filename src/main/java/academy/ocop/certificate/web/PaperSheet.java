package academy.ocop.certificate.web;

import java.awt.Color;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * One A4 page to write text on, in points from the upper left corner.
 *
 * <p>Any Unicode text may be written. What Liberation Serif has (Latin with all of Vietnamese, Greek, Cyrillic, Hebrew) and
 * Khmer are shown; vowels, marks and conjuncts are placed by the JDK's shaper and the original text is kept beside them for
 * copying. A character that no font here has is shown by its number in brackets, such as [U+1F41F], never as a question mark.
 * Writing from right to left is shaped word by word within a line that runs from left to right.
 */
final class PaperSheet implements Closeable {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    private static final float UNITS = 1000f;

    /** What the shaper puts where two characters became one glyph. */
    private static final int NO_GLYPH = 0xFFFE;

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** A style of writing, with the fonts that have it: first the one for most letters, then the one for Khmer. */
    enum Face {
        REGULAR(FontFile.SERIF, FontFile.KHMER),
        BOLD(FontFile.SERIF_BOLD, FontFile.KHMER_BOLD),
        ITALIC(FontFile.SERIF_ITALIC, FontFile.KHMER);

        private final FontFile first;
        private final FontFile khmer;

        Face(FontFile first, FontFile khmer) {
            this.first = first;
            this.khmer = khmer;
        }
    }

    /** A piece of a line that one font writes; shaped when its marks have to be placed. */
    private record Run(FontFile font, boolean shaped, String text) {}

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final Map<FontFile, PDType0Font> fonts = new HashMap<>();
    private final Map<FontFile, CmapLookup> letters = new HashMap<>();
    private PDPageContentStream content;

    PaperSheet() throws IOException {
        document.addPage(page);
        content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    }

    PDDocument document() {
        return document;
    }

    /** Writes one line; x is its left end, y its base line. */
    void write(Face face, float size, Color colour, float x, float y, String text) throws IOException {
        float at = x;
        for (Run run : runs(face, text)) {
            if (run.shaped()) {
                writeShaped(run, size, at, y);
            } else {
                content.beginText();
                content.setNonStrokingColor(colour);
                content.setFont(font(run.font()), size);
                content.newLineAtOffset(at, HEIGHT - y);
                content.showText(run.text());
                content.endText();
            }
            at += width(run, size);
        }
    }

    void writeCentred(Face face, float size, Color colour, float centre, float y, String text) throws IOException {
        write(face, size, colour, centre - width(face, size, text) / 2, y, text);
    }

    /** Writes one line across the page's middle from lower left to upper right, pale, for what nobody may overlook. */
    void writeAcross(Face face, float size, Color colour, String text) throws IOException {
        double angle = Math.atan2(HEIGHT, WIDTH);
        float half = width(face, size, text) / 2;
        content.saveGraphicsState();
        content.transform(Matrix.getTranslateInstance(WIDTH / 2, HEIGHT / 2));
        content.transform(Matrix.getRotateInstance(angle, 0, 0));
        content.beginText();
        content.setNonStrokingColor(colour);
        content.setFont(font(face.first), size);
        content.newLineAtOffset(-half, -size / 3);
        content.showText(text);
        content.endText();
        content.restoreGraphicsState();
    }

    float width(Face face, float size, String text) throws IOException {
        float sum = 0;
        for (Run run : runs(face, text)) {
            sum += width(run, size);
        }
        return sum;
    }

    /** The text in lines of at most this width; a word that is too long for a line is cut between letters. */
    List<String> lines(Face face, float size, float most, String text) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(face, size, longer) <= most) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            for (String piece : pieces(face, size, most, word)) {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.setLength(0);
                line.append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    void line(Color colour, float width, float fromX, float fromY, float toX, float toY) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(width);
        content.moveTo(fromX, HEIGHT - fromY);
        content.lineTo(toX, HEIGHT - toY);
        content.stroke();
    }

    void frame(Color colour, float width, float inset) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(width);
        content.addRect(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset);
        content.stroke();
    }

    /** Adds a filled rectangle to those that {@link #fill} then paints. */
    void rectangle(float x, float y, float width, float height) throws IOException {
        content.addRect(x, HEIGHT - y - height, width, height);
    }

    void fill(Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.fill();
    }

    /** Ends the page and writes the document. */
    void save(OutputStream out) throws IOException {
        content.close();
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private List<String> pieces(Face face, float size, float most, String word) throws IOException {
        if (width(face, size, word) <= most) {
            return List.of(word);
        }
        List<String> pieces = new ArrayList<>();
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(word);
        int start = 0;
        int end = letters.first();
        for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
            if (end > start && width(face, size, word.substring(start, next)) > most) {
                pieces.add(word.substring(start, end));
                start = end;
            }
            end = next;
        }
        pieces.add(word.substring(start));
        return pieces;
    }

    /**
     * Letter by letter, each with the marks behind it; neighbours that are written alike become one run. Where one letter of a
     * line needs the shaper, all do, so that the line copies out as one.
     */
    private List<Run> runs(Face face, String text) throws IOException {
        List<Run> runs = new ArrayList<>();
        int[] points = text.codePoints().toArray();
        boolean marked =
                text.codePoints().anyMatch(point -> (isMark(point) && !isKhmer(point)) || isRightToLeft(point));
        for (int start = 0, end; start < points.length; start = end) {
            end = start + 1;
            while (end < points.length && (isMark(points[end]) || isJoiner(points[end]))) {
                end++;
            }
            int letter = points[start];
            FontFile font = isKhmer(letter) ? face.khmer : face.first;
            boolean shaped = isKhmer(letter) || marked;
            if (letter == ' ' && !runs.isEmpty()) {
                font = runs.get(runs.size() - 1).font();
                shaped = runs.get(runs.size() - 1).shaped();
            }
            for (int point : Arrays.copyOfRange(points, start, end)) {
                if (isJoiner(point)) {
                    if (isKhmer(letter)) {
                        append(runs, new Run(font, shaped, Character.toString(point)));
                    }
                } else if (isShown(point, font)) {
                    append(runs, new Run(font, shaped, Character.toString(point)));
                } else {
                    append(runs, new Run(face.first, false, String.format(Locale.ROOT, "[U+%04X]", point)));
                }
            }
        }
        return runs;
    }

    private static void append(List<Run> runs, Run next) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).font() == next.font() && runs.get(last).shaped() == next.shaped()) {
            runs.set(last, new Run(next.font(), next.shaped(), runs.get(last).text() + next.text()));
        } else {
            runs.add(next);
        }
    }

    private boolean isShown(int point, FontFile font) throws IOException {
        return !Character.isISOControl(point)
                && Character.getType(point) != Character.FORMAT
                && lettersOf(font).getGlyphId(point) != 0;
    }

    private static boolean isKhmer(int point) {
        Character.UnicodeBlock block = Character.UnicodeBlock.of(point);
        return block == Character.UnicodeBlock.KHMER || block == Character.UnicodeBlock.KHMER_SYMBOLS;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Zero width space, joiner and non-joiner: seen only in what they do to their neighbours. */
    private static boolean isJoiner(int point) {
        return point >= '\u200B' && point <= '\u200D';
    }

    private static boolean isRightToLeft(int point) {
        byte direction = Character.getDirectionality(point);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private float width(Run run, float size) throws IOException {
        if (run.shaped()) {
            GlyphVector glyphs = glyphs(run);
            return (float) glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() * size / FontFile.SHAPED_SIZE;
        }
        return font(run.font()).getStringWidth(run.text()) / UNITS * size;
    }

    private static GlyphVector glyphs(Run run) {
        char[] letters = run.text().toCharArray();
        int direction = isRightToLeft(run.text().codePointAt(0))
                ? java.awt.Font.LAYOUT_RIGHT_TO_LEFT
                : java.awt.Font.LAYOUT_LEFT_TO_RIGHT;
        return run.font().shaper().layoutGlyphVector(MEASURE, letters, 0, letters.length, direction);
    }

    /**
     * Glyph by glyph where the shaper put them, with the text itself for whoever copies or hears it. PDFBox writes letters
     * only, so this is a stream of its own between two of PDFBox's.
     */
    private void writeShaped(Run run, float size, float x, float y) throws IOException {
        PDType0Font font = font(run.font());
        // Naming the font in a stream of PDFBox's is what makes it part of the file.
        content.beginText();
        content.setFont(font, size);
        content.endText();
        content.close();

        GlyphVector glyphs = glyphs(run);
        StringBuilder written = new StringBuilder("/Span <</ActualText <FEFF")
                .append(HexFormat.of().withUpperCase().formatHex(run.text().getBytes(StandardCharsets.UTF_16BE)))
                .append(">>> BDC\nBT 0 g /")
                .append(page.getResources().add(font).getName())
                .append(String.format(Locale.ROOT, " %.2f Tf\n", size));
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int glyph = glyphs.getGlyphCode(i);
            if (glyph < NO_GLYPH) {
                used.add(glyph);
                Point2D place = glyphs.getGlyphPosition(i);
                written.append(String.format(
                        Locale.ROOT,
                        "1 0 0 1 %.3f %.3f Tm <%04X> Tj\n",
                        x + place.getX() * size / FontFile.SHAPED_SIZE,
                        HEIGHT - y - place.getY() * size / FontFile.SHAPED_SIZE,
                        glyph));
            }
        }
        // By letter first: those keep their meaning in the file, glyphs alone have none.
        run.text().codePoints().forEach(font::addToSubset);
        font.addGlyphsToSubset(used);

        PDStream shaped = new PDStream(document);
        try (OutputStream stream = shaped.createOutputStream(COSName.FLATE_DECODE)) {
            stream.write(written.append("ET EMC\n").toString().getBytes(StandardCharsets.US_ASCII));
        }
        List<PDStream> streams = new ArrayList<>();
        page.getContentStreams().forEachRemaining(streams::add);
        streams.add(shaped);
        page.setContents(streams);
        content = new PDPageContentStream(document, page, AppendMode.APPEND, true);
    }

    private PDType0Font font(FontFile file) throws IOException {
        PDType0Font font = fonts.get(file);
        if (font == null) {
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
            font = PDType0Font.load(document, read, true);
            fonts.put(file, font);
            letters.put(file, read.getUnicodeCmapLookup());
        }
        return font;
    }

    private CmapLookup lettersOf(FontFile file) throws IOException {
        font(file);
        return Objects.requireNonNull(letters.get(file), "read with the font");
    }
}
