package academy.ocop.courseware;

import java.util.List;

/** What a trainer needs to give a course in a hall, in one language. */
public record ClassPack(
        Printed plan, String slidesTitle, List<Printed> slides, String exercisesTitle, List<Exercise> exercises) {

    public ClassPack {
        slides = List.copyOf(slides);
        exercises = List.copyOf(exercises);
    }
}
