package academy.ocop.courseware;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.text.Normalizer;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Turns the bytes of a text file into text, and notes what does not belong in one. */
final class FileText {

    private FileText() {}

    /**
     * The text with every fault of its characters mended, so that reading goes on with the same line numbers; empty
     * when the bytes are no UTF-8.
     */
    static Optional<String> of(String path, byte[] content, Faults faults) {
        CharsetDecoder decoder = UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer characters = CharBuffer.allocate(content.length);
        if (decoder.decode(bytes, characters, true).isError()) {
            faults.add(path, lineOf(content, bytes.position()), FaultKind.NOT_UTF8);
            return Optional.empty();
        }
        String text = characters.flip().toString();
        noteCharacters(path, text, faults);
        String mended = text.replace("\r\n", "\n").replace('\r', ' ').replace('\t', ' ');
        return Optional.of(Normalizer.normalize(mended, Normalizer.Form.NFC));
    }

    /** One fault a kind and file: a file saved with the wrong setting has it on every line. */
    private static void noteCharacters(String path, String text, Faults faults) {
        first(path, text, faults, FaultKind.TAB, c -> c == '\t');
        first(path, text, faults, FaultKind.CARRIAGE_RETURN, c -> c == '\r');
        first(path, text, faults, FaultKind.HIDDEN_CHARACTER, FileText::isHidden);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            int line = 1;
            for (String one : text.split("\n", -1)) {
                if (!Normalizer.isNormalized(one, Normalizer.Form.NFC)) {
                    faults.add(path, line, FaultKind.NOT_NFC);
                    return;
                }
                line++;
            }
        }
    }

    private static void first(String path, String text, Faults faults, FaultKind kind, IntPredicate wrong) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (wrong.test(c)) {
                faults.add(path, line, kind, "U+%04X".formatted((int) c));
                return;
            }
        }
    }

    /** Control characters, and those that turn the direction of text or take no room: a reader cannot see them. */
    private static boolean isHidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
        boolean takesNoRoom = Character.getType(c) == Character.FORMAT || c == '\u2028' || c == '\u2029';
        return control || takesNoRoom;
    }

    private static int lineOf(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
