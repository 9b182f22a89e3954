package academy.ocop.courseware;

import java.util.List;

/** What a trainer needs to give a course in a hall, in one language. */
public record ClassPack(
        Printed plan, String slidesTitle, List<Printed> slides, String exercisesTitle, List<Exercise> exercises) {

    public ClassPack {
        slides = List.copyOf(slides);
        exercises = List.copyOf(exercises);
    }

    /** The same with the images' addresses; {@code base} is where the course's files are served, without the last slash. */
    public ClassPack at(String base) {
        return new ClassPack(
                plan.at(base),
                slidesTitle,
                slides.stream().map(slide -> slide.at(base)).toList(),
                exercisesTitle,
                exercises.stream().map(exercise -> exercise.at(base)).toList());
    }
}
