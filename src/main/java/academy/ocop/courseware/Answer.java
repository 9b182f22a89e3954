package academy.ocop.courseware;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a learner answered to one question: ids of options, or what was typed. {@link Question#normalise} says whether
 * the values fit the question.
 *
 * @param values in NFC; refused with {@link AnswerFault} when their stored form would exceed 4,000 characters
 */
public record Answer(List<String> values) {

    /** The question was left open. */
    public static final Answer NONE = new Answer(List.of());

    /** The width of the column that keeps an answer. */
    private static final int LONGEST = 4000;

    public Answer {
        values = values.stream().map(Answer::storable).toList();
        if (encode(values).length() > LONGEST) {
            throw new AnswerFault(AnswerFault.Reason.TOO_LONG, String.valueOf(LONGEST));
        }
    }

    static Answer of(Optional<String> value) {
        return new Answer(value.stream().toList());
    }

    /** Whether nothing was chosen or typed; a form sends an empty field as an empty value. */
    public boolean isEmpty() {
        return filled().isEmpty();
    }

    /**
     * The answer as one text for storing: each value ends with a bar; a bar, a backslash and the character 0, which
     * PostgreSQL cannot keep, are written as {@code \p}, {@code \\} and {@code \0}.
     */
    public String encode() {
        return encode(values);
    }

    /**
     * The answer of a stored text.
     *
     * @throws IllegalArgumentException when {@link #encode} cannot have written the text
     */
    public static Answer decode(String stored) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < stored.length(); i++) {
            char c = stored.charAt(i);
            if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else if (c == '\\') {
                i++;
                value.append(unescaped(stored, i));
            } else {
                value.append(c);
            }
        }
        if (!value.isEmpty()) {
            throw new IllegalArgumentException("a stored answer ends with a bar");
        }
        return new Answer(values);
    }

    /** The values that say something, without the spaces around them. */
    List<String> filled() {
        return values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The one value; empty when there is none. */
    Optional<String> only() {
        List<String> filled = filled();
        if (filled.size() > 1) {
            throw new AnswerFault(AnswerFault.Reason.MORE_THAN_ONE, filled.get(1));
        }
        return filled.stream().findFirst();
    }

    private static String encode(List<String> values) {
        StringBuilder stored = new StringBuilder();
        for (String value : values) {
            stored.append(value.replace("\\", "\\\\").replace("|", "\\p").replace("\0", "\\0"))
                    .append('|');
        }
        return stored.toString();
    }

    private static char unescaped(String stored, int at) {
        char mark = at < stored.length() ? stored.charAt(at) : ' ';
        return switch (mark) {
            case '\\' -> '\\';
            case 'p' -> '|';
            case '0' -> '\0';
            default -> throw new IllegalArgumentException("no escape of a stored answer at " + at);
        };
    }

    /** NFC, and half a surrogate pair becomes U+FFFD: no database keeps half a character. */
    private static String storable(String value) {
        StringBuilder whole = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            whole.appendCodePoint(half ? 0xFFFD : c);
        });
        return Normalizer.normalize(whole, Normalizer.Form.NFC);
    }
}
