package academy.ocop.assessment;

import academy.ocop.courseware.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * The questions before the first lesson as their page shows them.
 *
 * @param open the questions to answer, while they can be
 * @param outcomes what came of them, once handed in; the key is not told, because the lessons do that
 */
public record PreTestView(
        Bilingual course, PreTestState state, AttemptKey key, Optional<OpenTest> open, List<OutcomeStanding> outcomes) {

    public PreTestView {
        outcomes = List.copyOf(outcomes);
    }
}
