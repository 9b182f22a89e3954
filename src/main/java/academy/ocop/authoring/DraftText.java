package academy.ocop.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

/** What becomes of a text between a form and a file. */
public final class DraftText {

    private static final int LARGEST = 1_000 * 1024;

    private DraftText() {}

    /** A form's text as a file keeps it: one kind of line end, one at the end, letters whole. */
    public static String tidy(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        return Normalizer.normalize(lines.isEmpty() ? "" : lines + '\n', Normalizer.Form.NFC);
    }

    static boolean isTooLong(byte[] content) {
        return content.length > LARGEST;
    }

    /** The same of a form's text, before anything else is done with it. */
    public static boolean isTooLong(String typed) {
        return typed.length() > LARGEST || isTooLong(tidy(typed).getBytes(UTF_8));
    }

    /** The text of a file; empty when it is no text. */
    static Optional<String> text(byte[] content) {
        try {
            return Optional.of(
                    UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException noText) {
            return Optional.empty();
        }
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
