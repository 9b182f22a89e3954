package academy.ocop.catalogue.web;

import academy.ocop.courseware.Course;
import academy.ocop.courseware.Subject;
import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;

/** The words and the drawing that stand for what a course is about. */
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

    /** Our own drawing for a subject, 400 × 240. */
    static String image(Subject subject) {
        String name = switch (subject) {
            case BUSINESS_MANAGEMENT -> "market-boat";
            case QUALITY_MANAGEMENT -> "scale";
            case FOOD_SAFETY -> "drying-racks";
            case INTELLECTUAL_PROPERTY -> "stamp";
            case PACKAGING -> "label";
            case RAW_MATERIAL_AREAS -> "rice-shrimp";
            case TRACEABILITY -> "ledger";
            case DIGITAL_TRANSFORMATION -> "phone";
            case COMMUNE_OFFICIALS -> "board";
        };
        return "/resources/images/" + name + ".svg";
    }
}
