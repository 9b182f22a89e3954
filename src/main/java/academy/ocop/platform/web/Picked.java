package academy.ocop.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a picker ({@code a:picker}) sent. With scripts that is the number of what was picked; without, the words that were typed,
 * which are enough where they fit one thing only, or the one that was ticked among those that fit.
 *
 * @param id what was picked
 * @param typed the words
 * @param fitting what the words fit, where nothing was picked
 */
public record Picked(Optional<Long> id, String typed, List<Suggestion> fitting) {

    private static final String NUMBER = "\\d{1,18}";

    /** @param search what the words fit, one more than are shown at most */
    public static Picked of(Submission form, String field, Function<String, List<Suggestion>> search) {
        String typed = form.text("f-" + field + "_input");
        String picked = form.text("f-" + field + "_hinput");
        Optional<Long> id = form.number(field)
                .or(() -> Optional.of(picked)
                        .filter(number -> number.matches(NUMBER) && !number.equals(typed))
                        .map(Long::valueOf));
        if (id.isPresent() || typed.isEmpty()) {
            return new Picked(id, typed, List.of());
        }
        List<Suggestion> fitting = search.apply(typed);
        return new Picked(
                fitting.size() == 1 ? Optional.of(Long.valueOf(fitting.get(0).value())) : Optional.empty(),
                typed,
                fitting);
    }

    /** The text of the platform that says why nothing is picked, or an empty one. */
    public String problem() {
        if (id.isPresent()) {
            return "";
        }
        if (typed.isEmpty()) {
            return "picker.empty";
        }
        return fitting.isEmpty() ? "picker.none" : "picker.several";
    }
}
