package academy.ocop.certificate;

import academy.ocop.courseware.Bilingual;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Everything that is printed on a paper, as it was on the day of issue. Later changes to the person, the unit, the course or
 * the office do not touch it.
 *
 * @param paperNumber *số hiệu giấy*
 * @param registerNumber *số vào sổ*
 * @param holderName exactly as the person wrote it
 * @param unitName the person's commune and province on that day
 * @param studyMinutes as the course's authors estimate them
 * @param lawDate the day whose law the course tells
 * @param officeParentVi the office above the issuing one
 * @param demonstration whether it is a paper without value, made to try the portal out
 */
public record PaperFacts(
        String paperNumber,
        String registerNumber,
        PaperCode code,
        String holderName,
        int birthYear,
        String unitName,
        String course,
        String courseVersion,
        Bilingual courseTitle,
        String classCode,
        int studyMinutes,
        LocalDate lawDate,
        BigDecimal resultPercent,
        LocalDate startedOn,
        LocalDate completedOn,
        Instant issuedAt,
        String officeNameVi,
        String officeNameEn,
        String officeParentVi,
        String officePlaceVi,
        boolean demonstration) {

    /** Whether the person stands on both papers in the same words. */
    boolean saysTheSameOfThePerson(PaperFacts other) {
        return holderName.equals(other.holderName) && birthYear == other.birthYear && unitName.equals(other.unitName);
    }

    /** The same with the numbers that were taken for it. */
    PaperFacts numbered(String paper, String register) {
        return new PaperFacts(
                paper,
                register,
                code,
                holderName,
                birthYear,
                unitName,
                course,
                courseVersion,
                courseTitle,
                classCode,
                studyMinutes,
                lawDate,
                resultPercent,
                startedOn,
                completedOn,
                issuedAt,
                officeNameVi,
                officeNameEn,
                officeParentVi,
                officePlaceVi,
                demonstration);
    }
}
