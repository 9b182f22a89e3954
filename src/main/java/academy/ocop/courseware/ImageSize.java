package academy.ocop.courseware;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How large an image is, in pixels; read from the first bytes without decoding it. */
record ImageSize(int width, int height) {

    private static final String NUMBER = "(\\d{1,5}(?:\\.\\d{1,6})?)";
    private static final Pattern VIEW_BOX =
            Pattern.compile("<svg\\b[^>]*\\bviewBox\\s*=\\s*[\"'][-\\d.]+[\\s,]+[-\\d.]+[\\s,]+" + NUMBER + "[\\s,]+"
                    + NUMBER + "[\"']");

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int JPEG_START = 0xFFD8;

    /** The size of a file with this extension; empty when the content is of another kind or tells no size. */
    static Optional<ImageSize> of(String extension, byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        try {
            return switch (extension) {
                case "svg" -> svg(new String(content, UTF_8));
                case "png" -> png(bytes);
                case "jpg" -> jpeg(bytes);
                case "webp" -> webp(bytes.order(ByteOrder.LITTLE_ENDIAN));
                default -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException e) {
            // The file ends before its size.
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> svg(String text) {
        Matcher box = VIEW_BOX.matcher(text);
        return box.find() ? size(rounded(box.group(1)), rounded(box.group(2))) : Optional.empty();
    }

    private static Optional<ImageSize> png(ByteBuffer bytes) {
        return bytes.getLong(0) == PNG_SIGNATURE ? size(bytes.getInt(16), bytes.getInt(20)) : Optional.empty();
    }

    /** Walks from marker to marker to the frame header, which is where a JPEG keeps its size. */
    private static Optional<ImageSize> jpeg(ByteBuffer bytes) {
        if (unsigned(bytes, 0) != JPEG_START) {
            return Optional.empty();
        }
        int at = 2;
        while (true) {
            int marker = unsigned(bytes, at) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return size(unsigned(bytes, at + 7), unsigned(bytes, at + 5));
            }
            // A segment counts its own length, so 2 is the least; less would go round for ever.
            at += 2 + Math.max(2, unsigned(bytes, at + 2));
        }
    }

    private static Optional<ImageSize> webp(ByteBuffer bytes) {
        if (!word(bytes, 0).equals("RIFF") || !word(bytes, 8).equals("WEBP")) {
            return Optional.empty();
        }
        return switch (word(bytes, 12)) {
            case "VP8 " -> size(unsigned(bytes, 26) & 0x3FFF, unsigned(bytes, 28) & 0x3FFF);
            case "VP8L" -> size((bytes.getInt(21) & 0x3FFF) + 1, (bytes.getInt(21) >>> 14 & 0x3FFF) + 1);
            case "VP8X" -> size((bytes.getInt(24) & 0xFFFFFF) + 1, (bytes.getInt(26) >>> 8) + 1);
            default -> Optional.empty();
        };
    }

    private static Optional<ImageSize> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
    }

    private static int rounded(String number) {
        return new BigDecimal(number).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    private static String word(ByteBuffer bytes, int at) {
        byte[] word = new byte[4];
        bytes.get(at, word);
        return new String(word, ISO_8859_1);
    }
}
