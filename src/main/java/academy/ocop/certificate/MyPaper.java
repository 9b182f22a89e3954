package academy.ocop.certificate;

import academy.ocop.courseware.Bilingual;
import java.time.LocalDate;

/**
 * One of the papers of the person who asks.
 *
 * @param address for sharing, as printed
 * @param replacement the number of the paper that took its place, or an empty text
 * @param issued false for one that waits for the portal's public address; number, code and address are empty then
 */
public record MyPaper(
        String number,
        String code,
        String address,
        Bilingual courseTitle,
        LocalDate completedOn,
        boolean issued,
        boolean revoked,
        String replacement,
        boolean demonstration) {}
