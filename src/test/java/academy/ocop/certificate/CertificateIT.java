package academy.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.ocop.platform.Caller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CertificateIT {

    private static final int AT_ONCE = 64;

    @Inject
    PaperDesk desk;

    @Inject
    CertificateQueries queries;

    @Inject
    CertificateService papers;

    @Inject
    AsCaller as;

    /** A year of its own for each test, so that its series begins with 1. */
    private final int year = ThreadLocalRandom.current().nextInt(10_000, 1_000_000_000);

    @Test
    void sixtyFourAtOnceGetOneToSixtyFour() throws Exception {
        List<Future<PaperCode>> issues = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            issues.add(as.begin(Caller.portal(), () -> desk.issue(year, Papers.LAI)));
        }

        assertThat(numbers(issues)).containsExactlyInAnyOrderElementsOf(expected(AT_ONCE));
    }

    @Test
    void failedIssuesLeaveNoHole() throws Exception {
        List<Future<PaperCode>> good = new ArrayList<>();
        List<Future<PaperCode>> bad = new ArrayList<>();
        for (int i = 0; i < AT_ONCE / 4; i++) {
            bad.add(as.begin(Caller.portal(), () -> desk.issueAndFail(year)));
            good.add(as.begin(Caller.portal(), () -> desk.issue(year, Papers.LAI)));
        }
        for (Future<PaperCode> failed : bad) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(failed::get)
                    .withCauseInstanceOf(PaperDesk.Jammed.class);
        }

        assertThat(numbers(good)).containsExactlyInAnyOrderElementsOf(expected(AT_ONCE / 4));
    }

    @Test
    void whoeverHoldsThePaperSeesEverythingOnIt() {
        PaperCode code = as.portal(() -> desk.issue(year, "Nguyễn Thị Ngọc Ẩn"));

        PaperView seen = as.visitor(() -> queries.byCode(code)).orElseThrow();

        assertThat(seen.state()).isEqualTo(PaperState.VALID);
        assertThat(seen.facts().holderName()).isEqualTo("Nguyễn Thị Ngọc Ẩn");
        assertThat(seen.facts().resultPercent()).isEqualByComparingTo("86.67");
    }

    @Test
    void theNumberAloneShowsAMaskedName() {
        PaperCode code = as.portal(() -> desk.issue(year, "Nguyễn Thị Ngọc Ẩn"));
        String number =
                as.portal(() -> queries.byCode(code)).orElseThrow().facts().paperNumber();

        assertThat(as.visitor(() -> queries.byNumber(number.toLowerCase(java.util.Locale.ROOT))))
                .hasValueSatisfying(found -> assertThat(found.maskedName()).isEqualTo("Nguyễn T. N. Ẩ."));
    }

    @Test
    void aRevokedPaperSaysSoAndIsRevokedOnce() {
        PaperCode code = as.portal(() -> desk.issue(year, Papers.LAI));
        CertificateId id = as.portal(() -> queries.byCode(code)).orElseThrow().id();

        as.run(Caller.portal(), () -> papers.revoke(id, "Cấp nhầm người học"));

        assertThat(as.visitor(() -> queries.byCode(code)))
                .hasValueSatisfying(seen -> assertThat(seen.state()).isEqualTo(PaperState.REVOKED));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.run(Caller.portal(), () -> papers.revoke(id, "Cấp nhầm người học")))
                .returns(CertificateRefusal.ALREADY_REVOKED, Refused::reason);
    }

    @Test
    void visitorsNeitherReadTheRegisterNorRevoke() {
        PaperCode code = as.portal(() -> desk.issue(year, Papers.LAI));
        CertificateId id = as.portal(() -> queries.byCode(code)).orElseThrow().id();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.visitor(() -> queries.register("", 0, 10)))
                .returns(PlatformRefusal.NOT_SIGNED_IN, Refused::reason);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.run(Caller.visitor("127.0.0.1"), () -> papers.revoke(id, "Cấp nhầm người học")))
                .returns(PlatformRefusal.NOT_SIGNED_IN, Refused::reason);
        assertThatThrownBy(() -> as.portal(() -> queries.entry(new CertificateId(Long.MAX_VALUE))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theRegisterIsSearchedByAFoldedName() {
        as.portal(() -> desk.issue(year, "Đặng Thị Ưng " + year));

        assertThat(as.portal(() -> queries.register("dang thi ung " + year, 0, 10))
                        .lines())
                .singleElement()
                .returns("Đặng Thị Ưng " + year, RegisterLine::holderName);
    }

    @Test
    void anUnknownCodeGetsTheNearestOne() {
        PaperCode code = as.portal(() -> desk.issue(year, Papers.LAI));

        assertThat(code.lookalikes()).allSatisfy(near -> {
            assertThat(as.portal(() -> queries.byCode(near))).isEmpty();
            assertThat(as.portal(() -> queries.nearest(near))).contains(code);
        });
    }

    private List<String> numbers(List<Future<PaperCode>> issues) throws Exception {
        List<String> numbers = new ArrayList<>();
        for (Future<PaperCode> issue : issues) {
            PaperCode code = issue.get();
            numbers.add(
                    as.portal(() -> queries.byCode(code)).orElseThrow().facts().paperNumber());
        }
        return numbers;
    }

    private List<String> expected(int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(serial -> new NumberPattern("{serial:2}/{year}/GXN-OCOP").number(year, serial))
                .toList();
    }
}
