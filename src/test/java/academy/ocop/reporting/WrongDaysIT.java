package academy.ocop.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.identity.Role;
import academy.ocop.identity.Townspeople;
import academy.ocop.suite.Asking;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Days that are none, or stand the wrong way round, are never replaced by others. */
@ExtendWith(ArquillianExtension.class)
class WrongDaysIT {

    private static final List<String> WRONG =
            List.of("from=31/02/2026&to=1/3/2026", "from=1/3/2026&to=1/13/2026", "from=2026-03-01&to=2026-02-28");

    @Inject
    Townspeople people;

    @Test
    void theReportSaysSoBesideTheFieldAndKeepsWhatWasTyped() {
        Asking officer = people.asking(people.with(Role.BRANCH_OFFICER, null, null));

        assertThat(WRONG).allSatisfy(days -> {
            HttpResponse<String> page = officer.get("/reporting/trained?period=own&" + days);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).containsPattern("id=\"f-(from|to)-error\"").doesNotContain("class=\"stat\"");
        });
        assertThat(officer.get("/reporting/trained?period=own&" + WRONG.get(0)).body())
                .contains("value=\"31/02/2026\"", "id=\"f-from-error\"");
        assertThat(officer.get("/reporting/trained?period=own&from=1/3/2026&to=2/3/2026")
                        .body())
                .contains("class=\"stat\"", "01/03/2026 – 02/03/2026")
                .doesNotContain("f-to-error\">");
    }

    @Test
    void daysTypedOverThoseOfThePeriodAreMeant() {
        Asking officer = people.asking(people.with(Role.BRANCH_OFFICER, null, null));

        assertThat(officer.get("/reporting/trained?period=YEAR&had=01/01/2026~31/12/2026&from=02/03/2026&to=31/12/2026")
                        .body())
                .contains("02/03/2026 – 31/12/2026");
        assertThat(officer.get("/reporting/trained?period=YEAR&had=1/1/2025~31/12/2025&from=1/1/2025&to=31/12/2025")
                        .body())
                .contains("01/01/" + java.time.Year.now() + " – 31/12/" + java.time.Year.now() + "");
    }

    @Test
    void listsAndFilesAreRefused() {
        Asking officer = people.asking(people.with(Role.BRANCH_OFFICER, null, null));

        assertThat(WRONG).allSatisfy(days -> {
            for (String address : List.of("list?count=people&", "file?count=figures&", "file?count=turns&")) {
                assertThat(officer.get("/reporting/" + address + "period=own&" + days)
                                .statusCode())
                        .as(address)
                        .isEqualTo(400);
            }
        });
    }

    @Test
    void aRefusedListNamesWhatIsWrongAndLeadsBack() {
        Asking officer = people.asking(people.with(Role.BRANCH_OFFICER, null, null));

        HttpResponse<String> day = officer.get("/reporting/list?count=people&from=abc");
        assertThat(day.statusCode()).isEqualTo(400);
        assertThat(day.body()).contains("“abc”", "href=\"/reporting/trained?count=people&amp;from=abc\"");
        HttpResponse<String> kind = officer.get("/reporting/file?count=people&kind=nope");
        assertThat(kind.statusCode()).isEqualTo(400);
        assertThat(kind.body()).contains("“kind”", "href=\"/reporting/trained?count=people&amp;kind=nope\"");
    }

    @Test
    void theAuditTrailDoesTheSame() {
        Asking auditor = people.asking(people.with(Role.AUDITOR, null, null));

        assertThat(WRONG).allSatisfy(days -> {
            HttpResponse<String> page = auditor.get("/portal/audit?" + days);
            assertThat(page.body()).containsPattern("id=\"f-(from|to)-error\"").doesNotContain("<tbody>");
            assertThat(auditor.get("/portal/audit-file?" + days).statusCode()).isEqualTo(400);
        });
        assertThat(auditor.get("/portal/audit?from=1/3/2026").body()).contains("value=\"01/03/2026\"");
    }
}
