package academy.ocop.courseware;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files of a lesson's media that are no drawings and no photographs: how large each may be, and how each begins. */
enum MediaFormat {
    MP3("audio/mpeg", 1_536),
    M4A("audio/mp4", 1_536),
    OPUS("audio/ogg", 1_536),
    MP4("video/mp4", 12_288),
    WEBM("video/webm", 12_288),
    VTT("text/vtt", 100);

    /** What a phone on a weak network can be asked to load. */
    static final int PHONE_KILOBYTES = 4_096;

    private static final byte[] WEBM_START = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    private final String type;
    private final int kilobytes;

    MediaFormat(String type, int kilobytes) {
        this.type = type;
        this.kilobytes = kilobytes;
    }

    /** The format of a file's name; empty for images and texts. */
    static Optional<MediaFormat> of(String path) {
        return Arrays.stream(values())
                .filter(format -> path.endsWith("." + format.extension()))
                .findFirst();
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String type() {
        return type;
    }

    int kilobytes() {
        return kilobytes;
    }

    boolean isAudio() {
        return type.startsWith("audio/");
    }

    boolean isVideo() {
        return type.startsWith("video/");
    }

    /** Whether the content begins as such a file does. A browser decides by its own reading; this finds a wrong name. */
    boolean fits(byte[] content) {
        if (content.length < 12) {
            return false;
        }
        String start = new String(content, 0, 12, ISO_8859_1);
        return switch (this) {
            case MP3 -> start.startsWith("ID3") || (content[0] == (byte) 0xFF && (content[1] & 0xE0) == 0xE0);
            case M4A, MP4 -> start.startsWith("ftyp", 4);
            case OPUS -> start.startsWith("OggS");
            case WEBM -> Arrays.equals(Arrays.copyOf(content, WEBM_START.length), WEBM_START);
            case VTT -> start.startsWith("WEBVTT");
        };
    }
}
