package academy.ocop.courseware;

import java.util.List;

/**
 * Something in course files that has to be put right before the course can be published, with the place and the remedy.
 *
 * @param file path from the {@code courses} folder, such as {@code food-safety/drying/quiz.yaml}
 * @param line 1 or more; 1 where the fault concerns the file as a whole
 * @param arguments what the kind's sentences name, in their order
 */
public record Fault(String file, int line, FaultKind kind, List<Object> arguments) {

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** Place, fault and remedy in one line. */
    public String message(Language language) {
        return file + ":" + line + ": " + what(language) + " " + remedy(language);
    }

    /** What is wrong, as a sentence. */
    public String what(Language language) {
        return Sentences.of(language, "fault." + kind, arguments.toArray());
    }

    /** What to do about it, as a sentence. */
    public String remedy(Language language) {
        return Sentences.of(language, "remedy." + kind, arguments.toArray());
    }
}
