package academy.ocop.certificate;

import static jakarta.persistence.GenerationType.SEQUENCE;

import academy.ocop.courseware.Bilingual;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Fold;
import academy.ocop.training.ClassId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One paper in the register: the facts of the day it was issued. Written once; nothing of it ever changes. */
@Entity
@Table(name = "certificate")
class Certificate {

    @Id
    @GeneratedValue(strategy = SEQUENCE, generator = "certificate_seq")
    @SequenceGenerator(name = "certificate_seq", sequenceName = "certificate_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "series", updatable = false)
    private String series;

    @Column(name = "series_year", updatable = false)
    private int year;

    @Column(name = "serial_no", updatable = false)
    private int serial;

    @Column(name = "paper_number", updatable = false)
    private String paperNumber;

    @Column(name = "register_number", updatable = false)
    private String registerNumber;

    @Column(name = "code", updatable = false)
    private PaperCode code;

    @Column(name = "enrolment_id", updatable = false)
    private EnrolmentId enrolment;

    /** 1 for the first paper of a completion, one more for each that took the place of another. */
    @Column(name = "issue_no", updatable = false)
    private int issue;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "class_id", updatable = false)
    private ClassId trainingClass;

    @Column(name = "unit_id", updatable = false)
    private UnitId unit;

    @Column(name = "holder_name", updatable = false)
    private String holderName;

    @Column(name = "holder_fold", updatable = false)
    private String holderFold;

    @Column(name = "birth_year", updatable = false)
    private int birthYear;

    @Column(name = "unit_name", updatable = false)
    private String unitName;

    @Column(name = "course", updatable = false)
    private String course;

    @Column(name = "course_version", updatable = false)
    private String courseVersion;

    @Column(name = "course_title_vi", updatable = false)
    private String courseTitleVi;

    @Column(name = "course_title_en", updatable = false)
    private String courseTitleEn;

    @Column(name = "class_code", updatable = false)
    private String classCode;

    @Column(name = "study_minutes", updatable = false)
    private int studyMinutes;

    @Column(name = "law_date", updatable = false)
    private LocalDate lawDate;

    @Column(name = "result_percent", updatable = false)
    private BigDecimal resultPercent;

    @Column(name = "started_on", updatable = false)
    private LocalDate startedOn;

    @Column(name = "completed_on", updatable = false)
    private LocalDate completedOn;

    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;

    @Column(name = "office_name_vi", updatable = false)
    private String officeNameVi;

    @Column(name = "office_name_en", updatable = false)
    private String officeNameEn;

    @Column(name = "office_parent_vi", updatable = false)
    private String officeParentVi;

    @Column(name = "office_place_vi", updatable = false)
    private String officePlaceVi;

    @Column(name = "demonstration", updatable = false)
    private boolean demonstration;

    @Column(name = "signature", updatable = false)
    private String token;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    Certificate(Completion earned, String series, int year, int serial, PaperFacts facts, String token) {
        this(series, year, serial, facts, token);
        this.enrolment = earned.enrolment();
        this.person = earned.person();
        this.trainingClass = earned.trainingClass();
        this.unit = earned.unit();
        this.issue = 1;
    }

    /** In the place of another paper of the same completion. */
    Certificate(Certificate other, String series, int year, int serial, PaperFacts facts, String token) {
        this(series, year, serial, facts, token);
        this.enrolment = other.enrolment;
        this.person = other.person;
        this.trainingClass = other.trainingClass;
        this.unit = other.unit;
        this.issue = other.issue + 1;
    }

    @SuppressWarnings("NullAway.Init")
    private Certificate(String series, int year, int serial, PaperFacts facts, String token) {
        this.series = series;
        this.year = year;
        this.serial = serial;
        this.paperNumber = facts.paperNumber();
        this.registerNumber = facts.registerNumber();
        this.code = facts.code();
        this.holderName = facts.holderName();
        this.holderFold = Fold.fold(facts.holderName());
        this.birthYear = facts.birthYear();
        this.unitName = facts.unitName();
        this.course = facts.course();
        this.courseVersion = facts.courseVersion();
        this.courseTitleVi = facts.courseTitle().vi();
        this.courseTitleEn = facts.courseTitle().en();
        this.classCode = facts.classCode();
        this.studyMinutes = facts.studyMinutes();
        this.lawDate = facts.lawDate();
        this.resultPercent = facts.resultPercent();
        this.startedOn = facts.startedOn();
        this.completedOn = facts.completedOn();
        this.issuedAt = facts.issuedAt();
        this.officeNameVi = facts.officeNameVi();
        this.officeNameEn = facts.officeNameEn();
        this.officeParentVi = facts.officeParentVi();
        this.officePlaceVi = facts.officePlaceVi();
        this.demonstration = facts.demonstration();
        this.token = token;
    }

    CertificateId id() {
        return new CertificateId(id == null ? 0 : id);
    }

    PaperFacts facts() {
        return new PaperFacts(
                paperNumber,
                registerNumber,
                code,
                holderName,
                birthYear,
                unitName,
                course,
                courseVersion,
                new Bilingual(courseTitleVi, courseTitleEn),
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

    String token() {
        return token;
    }

    PersonId person() {
        return person;
    }

    ClassId trainingClass() {
        return trainingClass;
    }

    UnitId unit() {
        return unit;
    }
}
