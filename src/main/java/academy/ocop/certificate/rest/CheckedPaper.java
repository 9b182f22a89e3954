package academy.ocop.certificate.rest;

import academy.ocop.certificate.PaperFacts;
import academy.ocop.certificate.PaperState;
import academy.ocop.certificate.PaperView;
import academy.ocop.certificate.Revocation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper as a program reads it.
 *
 * @param replacedBy the number of the paper that was issued in its place
 * @param token the printed facts as a signed token (JWS, ES256); its key is in {@code /api/v1/certificates/keys}
 */
public record CheckedPaper(
        PaperState state,
        @Nullable LocalDate revokedOn,
        @Nullable String revokedFor,
        @Nullable String replacedBy,
        boolean demonstration,
        String number,
        String registerNumber,
        String code,
        String holder,
        int birthYear,
        String unit,
        String course,
        String courseVersion,
        String courseTitleVi,
        String courseTitleEn,
        String classCode,
        int studyMinutes,
        LocalDate lawDate,
        BigDecimal resultPercent,
        LocalDate startedOn,
        LocalDate completedOn,
        Instant issuedAt,
        String officeVi,
        String officeEn,
        String officeParentVi,
        String address,
        String token) {

    static CheckedPaper of(PaperView paper) {
        PaperFacts facts = paper.facts();
        return new CheckedPaper(
                paper.state(),
                paper.revocation().map(Revocation::day).orElse(null),
                paper.revocation().map(Revocation::reason).orElse(null),
                paper.revocation()
                        .filter(Revocation::isReplaced)
                        .map(Revocation::replacement)
                        .orElse(null),
                facts.demonstration(),
                facts.paperNumber(),
                facts.registerNumber(),
                facts.code().value(),
                facts.holderName(),
                facts.birthYear(),
                facts.unitName(),
                facts.course(),
                facts.courseVersion(),
                facts.courseTitle().vi(),
                facts.courseTitle().en(),
                facts.classCode(),
                facts.studyMinutes(),
                facts.lawDate(),
                facts.resultPercent(),
                facts.startedOn(),
                facts.completedOn(),
                facts.issuedAt(),
                facts.officeNameVi(),
                facts.officeNameEn(),
                facts.officeParentVi(),
                paper.address(),
                paper.token());
    }
}
