package academy.ocop.certificate;

import java.util.Optional;

/**
 * A paper as whoever holds it may see it: everything.
 *
 * @param token the signed facts
 * @param address where it can be checked, as printed
 */
public record PaperView(
        CertificateId id,
        PaperFacts facts,
        PaperState state,
        Optional<Revocation> revocation,
        String token,
        String address) {}
