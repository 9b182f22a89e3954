package academy.ocop.certificate.web;

import static academy.ocop.certificate.web.PaperSheet.Face.BOLD;
import static academy.ocop.certificate.web.PaperSheet.Face.ITALIC;
import static academy.ocop.certificate.web.PaperSheet.Face.REGULAR;

import academy.ocop.certificate.PaperFacts;
import academy.ocop.certificate.Revocation;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.Texts;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.schema.XMPSchema;
import org.apache.xmpbox.xml.XmpSerializer;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.graphics.Rectangle;

/**
 * A paper as PDF, in the form of an office's document (nine parts of Decree 30/2020/NĐ-CP; an electronic paper issued by rule
 * has a remark where the others have signature and seal). Vietnamese with small English lines, whatever language the reader
 * has chosen. Built from the register when it is asked for; the same facts make the same bytes.
 */
final class PaperPdf {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final Color INK = new Color(0x1B2A2F);
    private static final Color SOFT = new Color(0x4A5B61);
    private static final Color MANGROVE = new Color(0x0F5C4A);
    private static final Color STOP = new Color(0xA3271B);
    private static final Color PALE_STOP = new Color(0xF6DDD9);

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float LEFT = 27 * MILLIMETRE;
    private static final float RIGHT = PaperSheet.WIDTH - 20 * MILLIMETRE;
    private static final float MIDDLE = (LEFT + RIGHT) / 2;
    private static final float VALUES = LEFT + 150;
    private static final float OFFICE_CENTRE = LEFT + 100;
    private static final float MOTTO_CENTRE = RIGHT - 127;
    private static final float QR_SIZE = 29 * MILLIMETRE;
    private static final float FOOT = PaperSheet.HEIGHT - 78 * MILLIMETRE;

    private static final float NAME_LARGEST = 17;
    private static final float NAME_SMALLEST = 9;
    private static final int NAME_LINES = 3;
    private static final float SMALLEST_SCALE = 0.55f;

    /** Where the signed token stands in the document's information. */
    static final String TOKEN_KEY = "OcopPaperToken";

    private static final String TOKEN_NAMESPACE = "urn:ocop-academy:paper:1#";

    /** One line of the paper: the key of its word, what it says, and the same in English where that differs. */
    private record Fact(String key, String value, String english) {}

    private final PaperFacts facts;
    private final Optional<Revocation> revocation;
    private final String token;
    private final String address;

    private PaperPdf(PaperFacts facts, Optional<Revocation> revocation, String token, String address) {
        this.facts = facts;
        this.revocation = revocation;
        this.token = token;
        this.address = address;
    }

    /**
     * @param token the signed facts
     * @param address where anybody can check the paper; the QR leads there
     */
    static byte[] of(PaperFacts facts, Optional<Revocation> revocation, String token, String address) {
        try {
            return new PaperPdf(facts, revocation, token, address).write();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] write() throws IOException {
        try (PaperSheet sheet = new PaperSheet()) {
            describe(sheet.document());
            writeMarks(sheet);
            sheet.frame(MANGROVE, 1.1f, 11 * MILLIMETRE);
            sheet.frame(MANGROVE, 0.4f, 12.3f * MILLIMETRE);
            writeHead(sheet);
            writeTitle(sheet);
            writeFacts(sheet, writeHolder(sheet));
            writeFoot(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            sheet.save(out);
            return out.toByteArray();
        }
    }

    /** First on the page, so that the writing stands over it. */
    private void writeMarks(PaperSheet sheet) throws IOException {
        String mark = revocation.isPresent()
                ? vi("paper.revokedMark")
                : facts.demonstration() ? vi("paper.demonstrationMark") : "";
        if (!mark.isEmpty()) {
            sheet.writeAcross(BOLD, 54, PALE_STOP, mark);
        }
    }

    private void writeHead(PaperSheet sheet) throws IOException {
        float y = 24 * MILLIMETRE;
        float width = 2 * (OFFICE_CENTRE - LEFT);
        float left = y;
        for (String line : sheet.lines(REGULAR, 11.5f, width, capitals(facts.officeParentVi()))) {
            sheet.writeCentred(REGULAR, 11.5f, INK, OFFICE_CENTRE, left, line);
            left += 14;
        }
        for (String line : sheet.lines(BOLD, 11.5f, width, capitals(facts.officeNameVi()))) {
            sheet.writeCentred(BOLD, 11.5f, INK, OFFICE_CENTRE, left, line);
            left += 14;
        }
        sheet.line(INK, 0.6f, OFFICE_CENTRE - 34, left - 9, OFFICE_CENTRE + 34, left - 9);

        sheet.writeCentred(BOLD, 11.5f, INK, MOTTO_CENTRE, y, vi("paper.country"));
        sheet.writeCentred(BOLD, 12.5f, INK, MOTTO_CENTRE, y + 15, vi("paper.motto"));
        float half = sheet.width(BOLD, 12.5f, vi("paper.motto")) / 2;
        sheet.line(INK, 0.6f, MOTTO_CENTRE - half, y + 20, MOTTO_CENTRE + half, y + 20);

        float second = Math.max(left, y + 30) + 12;
        sheet.writeCentred(REGULAR, 12, INK, OFFICE_CENTRE, second, vi("paper.number", facts.paperNumber()));
        LocalDate day = Clocks.day(facts.issuedAt());
        String dated = vi(
                "paper.placeAndDate",
                facts.officePlaceVi(),
                twoDigits(day.getDayOfMonth()),
                day.getMonthValue() <= 2 ? twoDigits(day.getMonthValue()) : Integer.toString(day.getMonthValue()),
                Integer.toString(day.getYear()));
        sheet.writeCentred(ITALIC, 12, INK, MOTTO_CENTRE, second, dated);
    }

    private void writeTitle(PaperSheet sheet) throws IOException {
        float y = 59 * MILLIMETRE;
        sheet.writeCentred(BOLD, 19, MANGROVE, MIDDLE, y, vi("paper.title"));
        sheet.writeCentred(ITALIC, 10.5f, SOFT, MIDDLE, y + 15, en("paper.title"));
        warning().ifPresent(warning -> {
            try {
                float at = y + 32;
                for (String line : sheet.lines(BOLD, 10, RIGHT - LEFT, warning)) {
                    sheet.writeCentred(BOLD, 10, STOP, MIDDLE, at, line);
                    at += 12;
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private Optional<String> warning() {
        if (revocation.isPresent()) {
            Revocation told = revocation.get();
            return Optional.of((told.isReplaced()
                            ? vi("paper.reissued", told.day(), told.replacement(), told.reason())
                            : vi("paper.revoked", told.day(), told.reason()))
                    + " / " + en("paper.revokedShort", told.day()));
        }
        return facts.demonstration()
                ? Optional.of(vi("paper.demonstration") + " / " + en("paper.demonstration"))
                : Optional.empty();
    }

    /** The name as large as it fits on three lines; 300 characters do. */
    private float writeHolder(PaperSheet sheet) throws IOException {
        float y = 84 * MILLIMETRE;
        sheet.writeCentred(REGULAR, 13, INK, MIDDLE, y, vi("paper.confirms", facts.officeNameVi()));
        sheet.writeCentred(ITALIC, 9.5f, SOFT, MIDDLE, y + 12, en("paper.confirms", facts.officeNameEn()));
        String name = vi("paper.holder", facts.holderName());
        float size = NAME_LARGEST;
        List<String> lines = sheet.lines(BOLD, size, RIGHT - LEFT, name);
        while (lines.size() > (size > 13 ? 2 : NAME_LINES) && size > NAME_SMALLEST) {
            size -= 0.5f;
            lines = sheet.lines(BOLD, size, RIGHT - LEFT, name);
        }
        float at = y + 20;
        for (String line : lines) {
            at += size * 1.3f;
            sheet.writeCentred(BOLD, size, INK, MIDDLE, at, line);
        }
        return at + 28;
    }

    private void writeFacts(PaperSheet sheet, float top) throws IOException {
        List<Fact> lines = List.of(
                new Fact("paper.birthYear", Integer.toString(facts.birthYear()), ""),
                new Fact("paper.unit", facts.unitName(), ""),
                new Fact(
                        "paper.course",
                        facts.courseTitle().vi(),
                        facts.courseTitle().en()),
                new Fact(
                        "paper.class",
                        vi("paper.classValue", facts.classCode(), facts.courseVersion()),
                        en("paper.classValue", facts.classCode(), facts.courseVersion())),
                new Fact(
                        "paper.study",
                        vi("paper.studyValue", facts.startedOn(), facts.completedOn(), minutes()),
                        en("paper.studyValue", facts.startedOn(), facts.completedOn(), minutes())),
                new Fact(
                        "paper.result",
                        vi("paper.resultValue", percent(VIETNAMESE)),
                        en("paper.resultValue", percent(Locale.ENGLISH))),
                new Fact("paper.lawDate", vi("paper.day", facts.lawDate()), ""),
                new Fact("paper.register", facts.registerNumber(), ""));
        // Long titles and names take more lines: then all of them are written smaller, so that the foot stays free.
        float scale = 1;
        while (scale > SMALLEST_SCALE && writeFacts(sheet, lines, top, scale, false) > FOOT - 4) {
            scale -= 0.05f;
        }
        writeFacts(sheet, lines, top, scale, true);
    }

    private float writeFacts(PaperSheet sheet, List<Fact> lines, float top, float scale, boolean really)
            throws IOException {
        float y = top;
        for (Fact fact : lines) {
            y = write(sheet, fact, y, scale, really);
        }
        return y;
    }

    private float write(PaperSheet sheet, Fact fact, float y, float scale, boolean really) throws IOException {
        float large = 12 * scale;
        float small = 8.5f * scale;
        if (really) {
            sheet.write(REGULAR, large, INK, LEFT, y, vi(fact.key()));
            sheet.write(ITALIC, small, SOFT, LEFT, y + 10 * scale, en(fact.key()));
        }
        float at = y;
        for (String line : sheet.lines(BOLD, large, RIGHT - VALUES, fact.value())) {
            if (really) {
                sheet.write(BOLD, large, INK, VALUES, at, line);
            }
            at += 15 * scale;
        }
        float under = at - 5 * scale;
        if (!fact.english().isEmpty()) {
            for (String line : sheet.lines(ITALIC, small, RIGHT - VALUES, fact.english())) {
                if (really) {
                    sheet.write(ITALIC, small, SOFT, VALUES, under, line);
                }
                under += 10.5f * scale;
            }
        }
        return Math.max(y + 29 * scale, under + (fact.english().isEmpty() ? 18 : 9) * scale);
    }

    private void writeFoot(PaperSheet sheet) throws IOException {
        drawQr(sheet, LEFT, FOOT);
        float under = FOOT + QR_SIZE + 16;
        sheet.write(BOLD, 12, INK, LEFT, under, facts.code().grouped());
        sheet.write(REGULAR, 9.5f, INK, LEFT, under + 12, address);

        float x = LEFT + QR_SIZE + 24;
        float y = FOOT + 10;
        for (String line : sheet.lines(BOLD, 11, RIGHT - x, vi("paper.electronic"))) {
            sheet.write(BOLD, 11, INK, x, y, line);
            y += 14;
        }
        for (String line : sheet.lines(ITALIC, 8.5f, RIGHT - x, en("paper.electronic"))) {
            sheet.write(ITALIC, 8.5f, SOFT, x, y - 3, line);
            y += 10.5f;
        }
        y += 4;
        for (String line : sheet.lines(REGULAR, 9.5f, RIGHT - x, vi("paper.check"))) {
            sheet.write(REGULAR, 9.5f, INK, x, y, line);
            y += 11.5f;
        }
        for (String line : sheet.lines(ITALIC, 8.5f, RIGHT - x, en("paper.check"))) {
            sheet.write(ITALIC, 8.5f, SOFT, x, y, line);
            y += 10.5f;
        }

        float last = PaperSheet.HEIGHT - 26 * MILLIMETRE;
        sheet.write(ITALIC, 9.5f, INK, LEFT, last, vi("paper.recipients"));
        sheet.write(REGULAR, 9.5f, INK, LEFT, last + 13, vi("paper.notProduct"));
        sheet.write(ITALIC, 8.5f, SOFT, LEFT, last + 23.5f, en("paper.notProduct"));
    }

    private void drawQr(PaperSheet sheet, float x, float y) throws IOException {
        QrCode qr = new QrCode();
        qr.setPreferredEccLevel(QrCode.EccLevel.M);
        qr.setQuietZoneHorizontal(0);
        qr.setQuietZoneVertical(0);
        qr.setContent(address);
        float module = QR_SIZE / qr.getWidth();
        for (Rectangle dark : qr.getRectangles()) {
            sheet.rectangle(
                    x + (float) dark.x * module,
                    y + (float) dark.y * module,
                    (float) dark.width * module,
                    (float) dark.height * module);
        }
        sheet.fill(Color.BLACK);
    }

    private void describe(PDDocument document) throws IOException {
        String title = vi("paper.documentTitle", facts.paperNumber(), facts.holderName());
        Calendar issued = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        issued.setTimeInMillis(facts.issuedAt().toEpochMilli());

        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor(facts.officeNameVi());
        information.setSubject(facts.courseTitle().vi());
        information.setCreationDate(issued);
        information.setModificationDate(issued);
        information.setCustomMetadataValue(TOKEN_KEY, token);

        document.setVersion(1.7f);
        // The identifier is made of this number and the information above, so that it is the same each time.
        document.setDocumentId(facts.issuedAt().toEpochMilli());
        document.getDocumentCatalog().setLanguage("vi-VN");
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setMetadata(metadata(document, title, issued));
    }

    private PDMetadata metadata(PDDocument document, String title, Calendar issued) throws IOException {
        XMPMetadata xmp = XMPMetadata.createXMPMetadata();
        DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
        core.setTitle(title);
        core.addCreator(facts.officeNameVi());
        core.addLanguage("vi");
        core.setIdentifier(facts.paperNumber());
        XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
        basic.setCreateDate(issued);
        XMPSchema paper = new XMPSchema(xmp, TOKEN_NAMESPACE, "paper");
        paper.setTextPropertyValue("token", token);
        xmp.addSchema(paper);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XmpSerializer().serialize(xmp, out, true);
        } catch (TransformerException impossible) {
            throw new IOException(impossible);
        }
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(out.toByteArray());
        return metadata;
    }

    private String minutes() {
        return Integer.toString(facts.studyMinutes());
    }

    private String percent(Locale language) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(language)).format(facts.resultPercent());
    }

    private static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String vi(String key, Object... arguments) {
        return Texts.of("certificate", key, VIETNAMESE, arguments);
    }

    private static String en(String key, Object... arguments) {
        return Texts.of("certificate", key, Locale.ENGLISH, arguments);
    }
}
