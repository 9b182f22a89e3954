package academy.ocop.courseware;

import java.util.List;

/** A titled group of lessons, in the order of study. */
@SuppressWarnings("JavaLangClash") // The programme's own word; nothing here deals with Java modules.
public record Module(Bilingual title, List<Lesson> lessons) {

    public Module {
        lessons = List.copyOf(lessons);
    }
}
