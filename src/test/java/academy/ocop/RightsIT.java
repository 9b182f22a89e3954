package academy.ocop;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.identity.Role;
import academy.ocop.identity.Townspeople;
import academy.ocop.identity.Townspeople.Somebody;
import academy.ocop.places.UnitId;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Asking;
import academy.ocop.suite.RightsTable;
import academy.ocop.suite.RightsTable.Row;
import academy.ocop.suite.Tables;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassId;
import academy.ocop.training.NewClass;
import academy.ocop.training.TrainingService;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asks every row of {@link RightsTable} as a visitor, as somebody who only learns and in every role. */
@ExtendWith(ArquillianExtension.class)
class RightsIT {

    private static final CourseId FOOD_SAFETY = new CourseId("food-safety");
    private static final String NOBODY = "999999999999";

    @Inject
    AsCaller as;

    @Inject
    Townspeople people;

    @Inject
    TrainingService training;

    @Inject
    EnrolmentService enrolments;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Tables tables;

    @Test
    void everybodyGetsWhatTheTableSaysAndNothingElse() {
        UnitId province = people.province();
        Somebody owner = people.learner(people.commune(0));
        long trainingClass = openClass(people.with(Role.COORDINATOR, province, null), province)
                .value();
        EnrolmentId place = as.call(owner.caller(), () -> enrolments.enrol(new ClassId(trainingClass)));
        Map<Character, Asking> roles = roles(province, trainingClass);
        Asking visitor = Asking.visitor();
        List<String> wrong = new ArrayList<>();
        for (Row row : RightsTable.rows()) {
            // Signing out ends the very login with which the next row is asked.
            if (!"/identity/sign-out".equals(row.path())) {
                Map<String, String> things = things(province, trainingClass, place);
                check(wrong, row, 'P', ask(visitor, row, things));
                // What one was allowed to do once, the next would be refused as done: each has things of his own.
                roles.forEach((letter, asking) -> check(
                        wrong,
                        row,
                        letter,
                        ask(asking, row, row.post() ? things(province, trainingClass, place) : things)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Who may not do a deed learns nothing of its fields: the answer is the same however little of the form was filled. */
    @Test
    void theRightIsAskedBeforeTheFields() {
        UnitId province = people.province();
        long trainingClass = openClass(people.with(Role.COORDINATOR, province, null), province)
                .value();
        Map<Character, Asking> roles = roles(province, trainingClass);
        Asking visitor = Asking.visitor();
        List<String> wrong = new ArrayList<>();
        for (Row row : RightsTable.rows()) {
            if (!row.post() || row.isForAll() || row.isOwn() || "/identity/card".equals(row.path())) {
                continue;
            }
            check(wrong, row, 'P', visitor.post(row.path(), ""));
            roles.forEach((letter, asking) -> {
                if (!may(row, letter)) {
                    check(wrong, row, letter, asking.post(row.path(), ""));
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoMayNotReadsItOnAPageOfOursWithAllItsHeaders() {
        Asking learner = people.asking(people.learner(people.commune(0)));

        for (String address : List.of("/identity/accounts", "/portal/audit", "/reporting/file?count=figures")) {
            HttpResponse<String> answer = learner.get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(403);
            assertThat(answer.body()).as(address).contains("site-header", "Trang dành cho người phụ trách");
            assertThat(answer.headers().map()).as(address).containsKeys("content-security-policy", "x-frame-options");
        }
    }

    @Test
    void anOwnThingOpensForItsOwner() {
        UnitId province = people.province();
        Somebody owner = people.learner(people.commune(0));
        ClassId trainingClass = openClass(people.with(Role.COORDINATOR, province, null), province);
        EnrolmentId place = as.call(owner.caller(), () -> enrolments.enrol(trainingClass));
        Asking asking = people.asking(owner);
        Map<String, String> things = things(province, trainingClass.value(), place);

        assertThat(RightsTable.rows().stream().filter(row -> row.isOwn() && !row.post()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(ask(asking, row, things).statusCode())
                        .as(row.toString())
                        .isEqualTo(200));
    }

    private Map<Character, Asking> roles(UnitId province, long trainingClass) {
        Map<Character, Asking> roles = new LinkedHashMap<>();
        roles.put('T', people.asking(people.learner(people.commune(1))));
        roles.put('R', people.asking(people.with(Role.TRAINER, null, trainingClass)));
        roles.put('C', people.asking(people.with(Role.COORDINATOR, province, null)));
        roles.put('H', people.asking(people.with(Role.COMMUNE_CONTACT, province, null)));
        roles.put('B', people.asking(people.with(Role.BRANCH_OFFICER, province, null)));
        roles.put('A', people.asking(people.with(Role.AUTHOR, null, null)));
        roles.put('D', people.asking(people.with(Role.ADMINISTRATOR, null, null)));
        roles.put('U', people.asking(people.with(Role.AUDITOR, null, null)));
        return roles;
    }

    private static void check(List<String> wrong, Row row, char letter, HttpResponse<String> answer) {
        int status = answer.statusCode();
        boolean toSignIn = (status == 302 || status == 303)
                && answer.headers().firstValue("Location").orElse("").contains("/identity/sign-in");
        boolean right;
        if (row.isForNobody()) {
            right = status == 404;
        } else if (may(row, letter)) {
            right = status == row.open() && !toSignIn;
        } else if (letter == 'P') {
            right = toSignIn || !row.post() && status == 401;
        } else {
            right = status == (row.isOwn() ? 404 : 403);
        }
        boolean session = letter == 'P'
                && answer.headers().allValues("Set-Cookie").stream()
                        .anyMatch(cookie -> cookie.startsWith("academy_pages"));
        if (!right || session) {
            wrong.add(letter + " " + row + " -> " + status + (toSignIn ? " sign-in" : "")
                    + (session ? " with a session" : ""));
        }
    }

    private static boolean may(Row row, char letter) {
        if (row.isForAll()) {
            return true;
        }
        boolean everybodySignedIn = "T".equals(row.who());
        return letter != 'P' && !row.isOwn() && (everybodySignedIn || row.who().indexOf(letter) >= 0);
    }

    private static HttpResponse<String> ask(Asking asking, Row row, Map<String, String> things) {
        String address = row.address();
        for (Map.Entry<String, String> thing : things.entrySet()) {
            address = address.replace("{" + thing.getKey() + "}", thing.getValue());
        }
        if (!row.post()) {
            return asking.get(address);
        }
        String[] parts = address.split("\\?", 2);
        return asking.post(parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** New ones for each row: a deed that one may do would else hide what the next one may. */
    private Map<String, String> things(UnitId province, long trainingClass, EnrolmentId place) {
        String unique = UUID.randomUUID().toString();
        String today = LocalDate.now().format(java.time.format.DateTimeFormatter.ofPattern("dd/MM/uuuu"));
        return Map.of(
                "none", NOBODY,
                "edition", Long.toString(edition()),
                "class", Long.toString(trainingClass),
                "place", Long.toString(place.value()),
                "account",
                        Long.toString(
                                people.learner(people.commune(1)).account().value()),
                "staff", Long.toString(people.clerk(people.commune(1)).account().value()),
                "product", Long.toString(product()),
                "commune", Long.toString(people.commune(2).value()),
                "person",
                        "name=Lan+" + unique + "&year=1980&kind=OTHER&commune="
                                + people.commune(2).value(),
                "newClass",
                        "code=R-" + unique.substring(0, 30)
                                + "&titleVi=A&titleEn=A&course=food-safety&form=CLASSROOM&unit=" + province.value()
                                + "&startsOn=" + today);
    }

    private ClassId openClass(Somebody coordinator, UnitId unit) {
        String code = "IT-" + UUID.randomUUID().toString().substring(0, 30);
        return as.call(
                coordinator.caller(),
                () -> training.open(new NewClass(
                        code,
                        new Bilingual(code, code),
                        FOOD_SAFETY,
                        ClassForm.BLENDED,
                        unit,
                        LocalDate.now().minusDays(1),
                        null,
                        null)));
    }

    private long edition() {
        return as.portal(
                () -> catalogue.published(FOOD_SAFETY).orElseThrow().id().value());
    }

    private long product() {
        return as.portal(() -> ((Number) tables.entities()
                        .createNativeQuery("select min(id) from product")
                        .getSingleResult())
                .longValue());
    }
}
