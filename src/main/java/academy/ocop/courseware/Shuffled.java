package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The order in which a question's options are shown: from the seed alone, so that a reloaded page does not jump. */
final class Shuffled {

    private Shuffled() {}

    /** Two questions of one attempt share the seed; the id keeps their right options from standing in one place. */
    static <T> List<T> by(List<T> options, QuestionId question, long seed) {
        List<T> shown = new ArrayList<>(options);
        // Random, not a better generator: its numbers are fixed by its specification on every JDK. It is weak for
        // neighbouring seeds, which attempt numbers are, hence the multiplication.
        long spread = (seed ^ question.value().hashCode()) * 0x9E3779B97F4A7C15L;
        Collections.shuffle(shown, new Random(spread));
        return List.copyOf(shown);
    }
}
