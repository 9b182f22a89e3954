package academy.ocop.catalogue;

import academy.ocop.courseware.ClassPack;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.LessonId;
import academy.ocop.courseware.Translated;
import academy.ocop.platform.Fold;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All of one edition as it is kept in memory: parsed, its lessons written out with the addresses of their images, its words
 * folded for searching. Nothing of this is done per request.
 */
record KeptEdition(
        Edition edition,
        CourseFiles files,
        Map<String, String> html,
        Optional<Translated<ClassPack>> classPack,
        Set<String> media,
        String folded,
        int weight) {

    /** Roughly what parsed questions and texts take besides the files and the pages made of them. */
    private static final int PARSED = 3;

    static KeptEdition of(Edition edition, CourseFiles files) {
        Map<String, String> html = new HashMap<>();
        String base = "/catalogue/media/" + edition.id().value();
        for (Lesson lesson : edition.course().lessons()) {
            String media = base + "/" + lesson.id().folder() + "/media";
            for (Language language : Language.values()) {
                html.put(key(lesson.id(), language), lesson.text(language).html(media, CatalogueQueries.LESSON));
            }
        }
        int weight = files.paths().stream()
                .mapToInt(path -> files.content(path).map(ByteBuffer::remaining).orElse(0)
                        * (path.contains("/media/") ? 1 : PARSED))
                .sum();
        Optional<Translated<ClassPack>> pack = edition.course()
                .classPack()
                .map(both -> new Translated<>(both.vi().at(base), both.en().at(base)));
        return new KeptEdition(
                edition, files, Map.copyOf(html), pack, edition.course().media(), folded(edition), weight);
    }

    static String key(LessonId lesson, Language language) {
        return language.tag() + ':' + lesson.value();
    }

    private static String folded(Edition edition) {
        var course = edition.course();
        return Stream.of(
                        Stream.of(course.title(), course.summary()).flatMap(text -> Stream.of(text.vi(), text.en())),
                        course.outcomes().stream()
                                .flatMap(one ->
                                        Stream.of(one.text().vi(), one.text().en())),
                        course.lessons().stream()
                                .flatMap(one ->
                                        Stream.of(one.vi().title(), one.en().title())))
                .flatMap(texts -> texts)
                .map(Fold::fold)
                .collect(Collectors.joining("\n"));
    }
}
