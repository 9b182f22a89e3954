package academy.ocop.assessment;

import java.util.List;

/** One left of a question of matching, with everything that can be put beside it. */
public record ShownLeft(String id, String text, List<ShownOption> options) {

    public ShownLeft {
        options = List.copyOf(options);
    }

    boolean isChosen() {
        return options.stream().anyMatch(ShownOption::chosen);
    }
}
