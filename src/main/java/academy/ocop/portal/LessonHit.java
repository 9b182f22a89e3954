package academy.ocop.portal;

import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.LessonId;
import java.util.List;

/**
 * A lesson that was found.
 *
 * @param course the title of its course
 * @param summary the lesson's own sentences in the language asked for
 */
public record LessonHit(LessonId lesson, String title, Bilingual course, List<String> summary) {}
