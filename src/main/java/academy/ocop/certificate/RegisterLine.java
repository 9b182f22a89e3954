package academy.ocop.certificate;

import java.time.Instant;

/** One line of the register. */
public record RegisterLine(
        CertificateId id,
        String paperNumber,
        String registerNumber,
        String holderName,
        int birthYear,
        String unitName,
        String courseTitleVi,
        String courseTitleEn,
        Instant issuedAt,
        boolean revoked,
        boolean demonstration) {}
