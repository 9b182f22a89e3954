package academy.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.ocop.courseware.CourseId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.Role;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Cast;
import academy.ocop.training.ClassView;
import academy.ocop.training.TrainingQueries;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A paper with a wrong name is issued again, once, by the officer; and one that could not be issued is made later. */
@ExtendWith(ArquillianExtension.class)
class ReissueIT {

    private static final String WHY = "Sửa họ tên theo giấy khai sinh";

    @Inject
    PaperDesk desk;

    @Inject
    CertificateService papers;

    @Inject
    CertificateQueries queries;

    @Inject
    PaperReportService reports;

    @Inject
    PaperCopies copies;

    @Inject
    TrainingQueries training;

    @Inject
    EnrolmentService enrolments;

    @Inject
    EnrolmentQueries places;

    @Inject
    InstantSource clock;

    @Inject
    Cast cast;

    @Inject
    AsCaller as;

    private final int year = ThreadLocalRandom.current().nextInt(10_000, 1_000_000_000);

    private UnitId commune = new UnitId(0);
    private Caller lai = Caller.portal();
    private Caller officer = Caller.portal();
    private CertificateId wrong = new CertificateId(0);

    @BeforeEach
    void aPaperWithAWrongName() {
        commune = cast.commune(3);
        lai = cast.person("Trần Thị Lài", commune);
        officer = cast.staff(Role.BRANCH_OFFICER, commune, null);
        wrong = as.portal(() -> desk.issueTo(new PersonId(lai.personId()), commune, year, "Trần Thị Lại"));
    }

    @Test
    void theNewPaperSaysTheNameOfTodayAndTheOldOnePointsToIt() {
        PaperView old = as.call(officer, () -> queries.entry(wrong));
        as.visitor(() -> {
            reports.report(new NewReport(
                    ReportKind.WRONG_NAME, old.facts().paperNumber(), "Tên là Lài, không phải Lại", "0912 345 678"));
            return true;
        });

        CertificateId right = as.call(officer, () -> papers.reissue(wrong, WHY));

        PaperView made = as.call(officer, () -> queries.entry(right));
        assertThat(made.state()).isEqualTo(PaperState.VALID);
        assertThat(made.facts())
                .returns("Trần Thị Lài", PaperFacts::holderName)
                .returns(old.facts().courseTitle(), PaperFacts::courseTitle)
                .returns(old.facts().completedOn(), PaperFacts::completedOn);
        assertThat(made.facts().resultPercent())
                .isEqualByComparingTo(old.facts().resultPercent());
        assertThat(made.facts().paperNumber()).isNotEqualTo(old.facts().paperNumber());
        assertThat(made.facts().registerNumber()).isNotEqualTo(old.facts().registerNumber());
        assertThat(as.visitor(() -> queries.byCode(old.facts().code())))
                .hasValueSatisfying(seen -> assertThat(seen.revocation())
                        .hasValueSatisfying(revoked -> assertThat(revoked)
                                .returns(made.facts().paperNumber(), Revocation::replacement)
                                .returns(WHY, Revocation::reason)));
        assertThat(as.call(officer, () -> queries.inPlaceOf(right)))
                .isEqualTo(old.facts().paperNumber());
        assertThat(as.call(lai, queries::mine))
                .extracting(MyPaper::replacement)
                .containsExactlyInAnyOrder("", made.facts().paperNumber());
        assertThat(as.call(officer, () -> queries.reports(true)))
                .filteredOn(report -> wrong.equals(report.certificate()))
                .singleElement()
                .satisfies(report ->
                        assertThat(report.outcome()).contains(WHY, made.facts().paperNumber()));
        assertThat(as.call(lai, () -> copies.dataOf(new PersonId(lai.personId())))
                        .toString())
                .contains(made.facts().paperNumber(), old.facts().paperNumber());
    }

    @Test
    void whereNothingIsWrongNothingIsIssued() {
        CertificateId right = as.call(officer, () -> papers.reissue(wrong, WHY));

        assertRefused(officer, CertificateRefusal.NOTHING_TO_CORRECT, right);
        assertRefused(officer, CertificateRefusal.ALREADY_REVOKED, wrong);
        assertThat(as.call(officer, () -> queries.entry(right)).state()).isEqualTo(PaperState.VALID);
    }

    @Test
    void nobodyButTheOfficerOfTheAreaMay() {
        Caller auditor = cast.staff(Role.AUDITOR, null, null);
        Caller contact = cast.staff(Role.COMMUNE_CONTACT, commune, null);
        Caller neighbour = cast.staff(Role.BRANCH_OFFICER, cast.commune(4), null);

        assertRefused(Caller.visitor("127.0.0.1"), PlatformRefusal.NOT_SIGNED_IN, wrong);
        for (Caller other : List.of(lai, auditor, contact)) {
            assertRefused(other, PlatformRefusal.NOT_ALLOWED, wrong);
        }
        assertThatThrownBy(() -> as.call(neighbour, () -> papers.reissue(wrong, WHY)))
                .isInstanceOf(NotFound.class);
        assertThat(as.call(officer, () -> queries.entry(wrong)).state()).isEqualTo(PaperState.VALID);
    }

    @Test
    void ofManyPressesOneIssues() throws Exception {
        int thisYear = Clocks.day(clock.instant()).getYear();
        long before = as.portal(() -> desk.taken(thisYear));
        List<Future<CertificateId>> presses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            presses.add(as.begin(officer, () -> papers.reissue(wrong, WHY)));
        }
        int issued = 0;
        for (Future<CertificateId> press : presses) {
            try {
                press.get();
                issued++;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause())
                        .isInstanceOfSatisfying(
                                Refused.class,
                                why -> assertThat(why.reason()).isEqualTo(CertificateRefusal.ALREADY_REVOKED));
            }
        }

        assertThat(issued).isEqualTo(1);
        assertThat(as.portal(() -> desk.taken(thisYear))).isEqualTo(before + 1);
    }

    @Test
    void aFailedIssueLeavesNoHoleAndIsMadeLater() {
        ClassView selfPaced =
                as.portal(() -> training.selfPaced(new CourseId("food-safety")).orElseThrow());
        EnrolmentId place = as.call(lai, () -> enrolments.enrol(selfPaced.id()));
        var edition = as.call(lai, () -> places.own(place)).edition();
        int thisYear = Clocks.day(clock.instant()).getYear();
        as.run(Caller.portal(), () -> desk.waitInVain(place, new PersonId(lai.personId()), selfPaced.id(), commune));
        long before = as.portal(() -> desk.taken(thisYear));

        assertThatThrownBy(() -> as.run(Caller.portal(), () -> papers.issueOutstanding(place.value())))
                .isInstanceOf(NotFound.class);

        assertThat(as.portal(() -> desk.taken(thisYear))).isEqualTo(before);
        assertThat(as.portal(() -> desk.waiting(place))).isEqualTo(1);
        as.run(Caller.portal(), () -> desk.repair(place, edition));
        as.run(Caller.portal(), () -> papers.issueOutstanding(place.value()));
        as.run(Caller.portal(), () -> papers.issueOutstanding(place.value()));

        assertThat(as.portal(() -> desk.taken(thisYear))).isEqualTo(before + 1);
        assertThat(as.portal(() -> desk.waiting(place))).isZero();
        assertThat(as.call(lai, queries::mine)).filteredOn(MyPaper::issued).hasSize(2);
    }

    private void assertRefused(Caller who, Refusal why, CertificateId paper) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.call(who, () -> papers.reissue(paper, WHY)))
                .returns(why, Refused::reason);
    }
}
