package academy.ocop.courseware;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a course rests on: a law, a standard, a page.
 *
 * @param url an http or https address, when there is one
 * @param seen the day on which the author last read it
 */
public record Source(String title, Optional<String> url, LocalDate seen) {}
