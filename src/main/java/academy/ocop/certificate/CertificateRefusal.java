package academy.ocop.certificate;

import academy.ocop.platform.Refusal;
import java.util.Optional;

/** Why something cannot be done to a paper. */
public enum CertificateRefusal implements Refusal {
    /** There is a paper for this completion already. */
    ALREADY_ISSUED("certificate_enrolment"),
    /** The paper was revoked before. */
    ALREADY_REVOKED("certificate_revocation_pk"),
    /** Name, birth year and unit are on the paper as they are in the person's details: there is nothing to put right. */
    NOTHING_TO_CORRECT(""),
    /** The portal has no public address that could be printed. */
    NO_PUBLIC_ADDRESS(""),
    /** Somebody else answered the report. */
    REPORT_ANSWERED("");

    private final String constraint;

    CertificateRefusal(String constraint) {
        this.constraint = constraint;
    }

    @Override
    public Optional<String> constraint() {
        return constraint.isEmpty() ? Optional.empty() : Optional.of(constraint);
    }
}
