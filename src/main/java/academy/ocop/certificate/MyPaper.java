package academy.ocop.certificate;

import academy.ocop.courseware.Bilingual;
import java.time.LocalDate;

/**
 * One of the papers of the person who asks.
 *
 * @param address for sharing, as printed
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
        boolean demonstration) {}
