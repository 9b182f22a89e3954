package academy.ocop.certificate.web;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The fonts of papers, read from the WAR once. Licence beside them: OFL.txt. */
final class FontFile {

    static final FontFile SERIF = new FontFile("LiberationSerif-Regular.ttf");
    static final FontFile SERIF_BOLD = new FontFile("LiberationSerif-Bold.ttf");
    static final FontFile SERIF_ITALIC = new FontFile("LiberationSerif-Italic.ttf");
    static final FontFile KHMER = new FontFile("NotoSerifKhmer-Regular.ttf");
    static final FontFile KHMER_BOLD = new FontFile("NotoSerifKhmer-Bold.ttf");

    /** The size at which the shaper measures; large, because it may round to whole units. */
    static final float SHAPED_SIZE = 100f;

    private final String name;
    private byte @Nullable [] bytes;
    private @Nullable Font shaper;

    private FontFile(String name) {
        this.name = name;
    }

    synchronized byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            try (InputStream in = FontFile.class.getResourceAsStream("/academy/ocop/certificate/fonts/" + name)) {
                if (in == null) {
                    throw new IllegalStateException("Font " + name + " is missing.");
                }
                known = in.readAllBytes();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            bytes = known;
        }
        return known;
    }

    /** The same font for the JDK, which knows how letters and marks go together. */
    synchronized Font shaper() {
        Font known = shaper;
        if (known == null) {
            try {
                known = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()))
                        .deriveFont(SHAPED_SIZE);
            } catch (IOException | FontFormatException damaged) {
                throw new IllegalStateException("Font " + name + " cannot be read.", damaged);
            }
            shaper = known;
        }
        return known;
    }
}
