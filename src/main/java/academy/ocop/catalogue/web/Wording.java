package academy.ocop.catalogue.web;

import academy.ocop.courseware.Course;
import academy.ocop.courseware.Subject;
import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** The words for what a course is about and for whom. */
@ApplicationScoped
public class Wording {

    @Inject
    Texts texts;

    String subject(Subject subject) {
        return texts.of("catalogue", "subject." + subject.name());
    }

    String audience(Course course) {
        return course.audience().stream()
                .map(one -> texts.of("catalogue", "audience." + one.name()))
                .collect(Collectors.joining(", "));
    }
}
