package academy.ocop.suite;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A recording and a video for the lesson "drying" of the sample course: as small as files of their kind can begin. */
public final class SampleMedia {

    public static final String FOLDER = "drying/media/";

    private SampleMedia() {}

    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(FOLDER + "listen.vi.mp3", begun("ID3", 3_000));
        files.put(FOLDER + "listen.yaml", text("made-by: \"Bà Lài\"\nsource: \"own\"\nlicence: CC-BY-SA-4.0\n"));
        files.put(FOLDER + "turning.mp4", begun("\0\0\0\u0018ftypmp42", 5_000));
        files.put(FOLDER + "turning-phone.mp4", begun("\0\0\0\u0018ftypmp42", 2_000));
        files.put(FOLDER + "turning.vi.vtt", text("WEBVTT\n\n00:00.000 --> 00:04.000\nTrở tôm bằng cào gỗ.\n"));
        files.put(FOLDER + "turning.en.vtt", text("WEBVTT\n\n00:00.000 --> 00:04.000\nTurn it with a rake.\n"));
        files.put(FOLDER + "turning-poster.png", picture(320, 180));
        files.put(FOLDER + "turning.yaml", text("""
                made-by: "OCOP Academy"
                source: "own"
                licence: CC-BY-SA-4.0
                transcript:
                  vi: "Trở tôm bằng cào gỗ. Mỗi giờ một lần."
                  en: "Turn the shrimp with a rake. Once an hour."
                """));
        return files;
    }

    /** Bytes that begin as a file of some kind and go on counting, so that a part of them can be told from another. */
    private static byte[] begun(String start, int length) {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) i;
        }
        byte[] first = start.getBytes(ISO_8859_1);
        System.arraycopy(first, 0, content, 0, first.length);
        return content;
    }

    private static byte[] picture(int width, int height) {
        ByteBuffer png = ByteBuffer.allocate(64);
        png.putLong(0x89504E470D0A1A0AL).putInt(13).put("IHDR".getBytes(ISO_8859_1));
        png.putInt(width).putInt(height);
        return Arrays.copyOf(png.array(), 64);
    }

    private static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }
}
