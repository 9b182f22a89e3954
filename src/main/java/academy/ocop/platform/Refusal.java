package academy.ocop.platform;

import java.util.Optional;

/**
 * Why a rule said no. Each feature has one enum of these; its text is {@code refusal.<CONSTANT>} in the feature's bundle.
 */
public interface Refusal {

    /** The constant's name: the code in problem documents, the end of the text's key. */
    String name();

    /** The HTTP status that a program is told: 409 unless the rule is about rights or rate. */
    default int status() {
        return 409;
    }

    /** The unique constraint in the database whose violation means this, for rules that the database decides. */
    default Optional<String> constraint() {
        return Optional.empty();
    }
}
