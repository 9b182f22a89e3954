package academy.ocop.enrolment;

/**
 * A lesson that somebody has before her.
 *
 * @param heading the heading she read last in it, or an empty text
 */
public record OpenLesson(EnrolledPlace place, String heading) {}
