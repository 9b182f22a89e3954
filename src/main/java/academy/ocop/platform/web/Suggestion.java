package academy.ocop.platform.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/**
 * Something that a picker offers.
 *
 * @param value its number
 * @param label its name, with what tells namesakes apart
 */
public record Suggestion(String value, String label) implements Serializable {

    /** As many as stand in a list at once; who does not see the right one types on. */
    public static final int MOST = 20;

    private static final int LETTERS = 2;

    /** Whether the words are enough to look for people with them: nobody reads the whole list from a picker. */
    public static boolean isEnough(String words) {
        return words.codePoints()
                        .filter(Character::isLetterOrDigit)
                        .limit(LETTERS)
                        .count()
                == LETTERS;
    }

    /** The number: what the hidden field of a picker holds from the beginning. */
    @Override
    public String toString() {
        return value;
    }

    /** Answers a picker's question, with no more than {@link #MOST}. */
    public static void answer(HttpServletResponse response, List<Suggestion> found) throws IOException {
        JsonArrayBuilder suggestions = Json.createArrayBuilder();
        found.stream()
                .limit(MOST)
                .map(one -> Json.createObjectBuilder().add("value", one.value()).add("label", one.label()))
                .forEach(suggestions::add);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("suggestions", suggestions)
                        .add("moreAvailable", found.size() > MOST)
                        .build()
                        .toString());
    }
}
