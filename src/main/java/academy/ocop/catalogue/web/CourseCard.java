package academy.ocop.catalogue.web;

/** A course in a list. */
public record CourseCard(
        String address, String drawing, String subject, String title, String summary, int minutes, int lessons) {}
