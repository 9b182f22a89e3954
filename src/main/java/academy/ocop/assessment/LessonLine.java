package academy.ocop.assessment;

/** A lesson to go to: its folder in the address, its place in the course, its title. */
public record LessonLine(String folder, int position, String title) {}
