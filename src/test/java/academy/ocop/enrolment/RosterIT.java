package academy.ocop.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import academy.ocop.identity.OptionalData;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.identity.RegistrationService;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Caller;
import academy.ocop.platform.Fold;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.PlainBrowser;
import academy.ocop.suite.PlainBrowser.Reply;
import academy.ocop.suite.Portal;
import academy.ocop.suite.Statements;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The roster of a class with five thousand people. */
@ExtendWith(ArquillianExtension.class)
class RosterIT {

    private static final int A_PAGE = 150_000;

    @Inject
    FiveThousand fiveThousand;

    @Inject
    RosterQueries rosters;

    @Inject
    RegistrationService registration;

    @Inject
    PlacesQueries places;

    @Inject
    Statements statements;

    @Inject
    AsCaller as;

    private FiveThousand.Made made;
    private final PlainBrowser trainer = new PlainBrowser(Portal.address());

    @BeforeEach
    void lookAtTheClass() {
        made = fiveThousand.get();
    }

    @Test
    void aPageReadsWhatItShowsAndNoMore() {
        for (RosterOrder order : RosterOrder.values()) {
            RosterFilter filter = new RosterFilter("", null, null, 0, order, true);
            Statements.Count count = as.call(
                    made.caller(), () -> statements.of(() -> rosters.page(made.trainingClass(), filter, 2_000, 20)));

            assertThat(count.queries()).as("queries by %s", order).isBetween(2, 12);
            assertThat(count.rows()).as("rows by %s", order).isBetween(20, 80);
        }
    }

    @Test
    void aNameIsFoundHoweverItIsTyped() {
        long hanh = IntStream.range(0, FiveThousand.PEOPLE)
                .filter(i -> Fold.fold(FiveThousand.name(i)).contains("hanh"))
                .count();
        for (String typed : List.of("hanh", "Hạnh", "HẠNH", "hạnh")) {
            assertThat(part(typed, null, RosterOrder.NAME, false, 0, 20).total())
                    .as(typed)
                    .isEqualTo(hanh);
        }
        assertThat(part("đặng  thị", null, RosterOrder.NAME, false, 0, 20).lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.name()).startsWith("Đặng Thị"));
        assertThat(part("100%", null, RosterOrder.NAME, false, 0, 20).total()).isZero();
        assertThat(part("_", null, RosterOrder.NAME, false, 0, 20).total()).isZero();
    }

    @Test
    void everyOrderPutsAllLinesInARowWithoutGapOrDouble() {
        for (RosterOrder order : RosterOrder.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                List<RosterLine> all = new ArrayList<>();
                for (int offset = 0; offset < FiveThousand.PEOPLE; offset += 1_000) {
                    all.addAll(part("", null, order, descending, offset, 1_000).lines());
                }
                assertThat(all)
                        .extracting(RosterLine::id)
                        .doesNotHaveDuplicates()
                        .hasSize(FiveThousand.PEOPLE);
                Comparator<RosterLine> by = switch (order) {
                    case NAME -> Comparator.comparing(line -> Fold.fold(given(line.name())));
                    case PROGRESS -> Comparator.comparingInt(RosterLine::lessonsFinished);
                    case SEEN -> Comparator.comparing(RosterLine::lastSeenAt);
                    case RESULT ->
                        Comparator.comparing(
                                line -> line.percent() == null ? java.math.BigDecimal.ONE.negate() : line.percent());
                };
                assertThat(all)
                        .as("%s, descending %s", order, descending)
                        .isSortedAccordingTo(descending ? by.reversed() : by);
            }
        }
    }

    @Test
    void countsOfStatesAreTheLinesBehindThem() {
        Map<EnrolmentState, Long> states =
                part("", null, RosterOrder.NAME, false, 0, 20).states();
        for (EnrolmentState state : EnrolmentState.values()) {
            long expected = IntStream.range(0, FiveThousand.PEOPLE)
                    .filter(i -> FiveThousand.state(i) == state)
                    .count();
            assertThat(states.get(state)).isEqualTo(expected);
            assertThat(part("", state, RosterOrder.NAME, false, 0, 20).total()).isEqualTo(expected);
        }
    }

    @Test
    void theAddressHoldsTheWholeView() {
        signIn();
        String address = "/enrolment/roster?class=" + made.trainingClass().value()
                + "&q=hanh&state=ACTIVE&sort=progress&dir=desc&size=50&page=2&cols=own&col=progress&col=birth";

        Reply first = trainer.open(address);
        Reply reload = trainer.open(address);
        PlainBrowser other = new PlainBrowser(Portal.address());
        other.signIn(made.trainer().loginCode(), FiveThousand.PASSWORD);

        assertThat(first.status()).isEqualTo(200);
        assertThat(reload.words()).isEqualTo(first.words());
        assertThat(other.open(address).words()).as("shared with somebody").isEqualTo(first.words());
        assertThat(first.html()).contains("aria-sort=\"descending\"", "value=\"hanh\"");
        String later = link(first, "rel=\"next\"");
        assertThat(later)
                .contains("q=hanh", "state=ACTIVE", "sort=progress", "dir=desc", "size=50", "page=3", "col=progress");
        assertThat(trainer.open(later).words()).isNotEqualTo(first.words());
        assertThat(trainer.open(link(trainer.open(later), "rel=\"prev\"")).words())
                .isEqualTo(first.words());
        assertThat(trainer.open(address.replace("page=2", "page=99999")).status())
                .isEqualTo(200);
    }

    @Test
    void twoHundredLinesAreALightPage() {
        signIn();
        Reply page =
                trainer.open("/enrolment/roster?class=" + made.trainingClass().value() + "&size=200");

        assertThat(occurrences(page.html(), "<tr>")).isEqualTo(201);
        assertThat(page.bytes().length).isLessThanOrEqualTo(A_PAGE);
        assertThat(trainer.open("/enrolment/roster?class="
                                + made.trainingClass().value() + "&size=5000")
                        .bytes()
                        .length)
                .as("no address asks for all of them at once")
                .isLessThanOrEqualTo(A_PAGE);
    }

    @Test
    void thePlainFileHoldsEverybodyForExcel() {
        signIn();
        Reply file = trainer.open(
                "/enrolment/roster-file?class=" + made.trainingClass().value() + "&file=csv");

        assertThat(file.type()).startsWith("text/csv");
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeffSTT;Họ và tên;");
        List<String> lines = text.lines().toList();
        assertThat(lines).hasSize(FiveThousand.PEOPLE + 1);
        for (int i = FiveThousand.ODD.size(); i < FiveThousand.PEOPLE; i += 97) {
            assertThat(text).contains(";" + FiveThousand.name(i) + ";");
        }
        assertThat(text).contains(";'+84913;", ";'-Lý Văn Trừ;", ";'@SUM(A1);", "'=HYPERLINK(");
        assertThat(text).doesNotContainPattern("(?m)(^|;)\"?[=+@-]");
    }

    @Test
    void theWorkbookHoldsEverybodyAndCalculatesNothing() throws IOException {
        signIn();
        Reply file = trainer.open(
                "/enrolment/roster-file?class=" + made.trainingClass().value() + "&file=xlsx");

        Map<String, String> parts = unzipped(file.bytes());
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(occurrences(sheet, "<row ")).isEqualTo(FiveThousand.PEOPLE + 1);
        assertThat(sheet).doesNotContain("<f>", "<f ");
        String all = String.join("", parts.values());
        for (int i = FiveThousand.ODD.size(); i < FiveThousand.PEOPLE; i += 97) {
            assertThat(all).contains(FiveThousand.name(i));
        }
        assertThat(all).contains("+84913", "@SUM(A1)", "-Lý Văn Trừ");
    }

    @Test
    void aFilteredFileHoldsWhatThePageCounts() {
        signIn();
        long shown = part("hanh", EnrolmentState.FINISHED, RosterOrder.NAME, false, 0, 20)
                .total();

        String text = trainer.open("/enrolment/roster-file?class="
                        + made.trainingClass().value() + "&q=hanh&state=finished&file=csv")
                .html();

        assertThat(text.lines().count()).isEqualTo(shown + 1);
    }

    @Test
    void theAttendanceSheetListsEverybodyWhoHasNotLeft() {
        signIn();
        String roster = "/enrolment/roster?class=" + made.trainingClass().value() + "&q=hanh";
        String address = link(trainer.open(roster), "class=\"button secondary\" href=\"/enrolment/attendance");
        Reply sheet = trainer.open(address);
        long finished = part("hanh", EnrolmentState.FINISHED, RosterOrder.NAME, false, 0, 20)
                .total();
        long present = finished
                + part("hanh", EnrolmentState.ACTIVE, RosterOrder.NAME, false, 0, 20)
                        .total();

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(finished).isPositive();
        assertThat(present).as("more than one sheet holds").isGreaterThan(400);
        assertThat(occurrences(sheet.html(), "<td class=\"sign\">")).isEqualTo(400);
        Reply rest = trainer.open(link(sheet, "rel=\"next\""));
        assertThat(occurrences(rest.html(), "<td class=\"sign\">")).isEqualTo((int) Math.min(400, present - 400));
        assertThat(sheet.words()).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Hạnh", made.code());
    }

    @Test
    void whoIsNotOfTheClassGetsNeitherRosterNorFileNorSheet() {
        Registered lan = as.newcomer(() -> registration.register(new Registration(
                "Trần Thị Lan",
                1974,
                places.communesToday().get(0).id(),
                PersonKind.PRODUCER,
                OptionalData.NOTHING,
                FiveThousand.PASSWORD,
                RegistrationService.PRIVACY_VERSION)));
        Caller caller =
                new Caller(lan.accountId().value(), lan.personId().value(), null, "Trần Thị Lan", "127.0.0.1", false);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> as.call(caller, () -> rosters.attendance(made.trainingClass(), RosterFilter.ALL, 0, 10)))
                .returns(PlatformRefusal.NOT_ALLOWED, Refused::reason);
        PlainBrowser hers = new PlainBrowser(Portal.address());
        for (PlainBrowser browser : List.of(new PlainBrowser(Portal.address()), hers)) {
            for (String page : List.of("roster?", "roster-file?file=csv&", "attendance?")) {
                assertThat(browser.open("/enrolment/" + page + "class="
                                        + made.trainingClass().value())
                                .status())
                        .as(page)
                        .isIn(401, 403);
            }
            hers.signIn(lan.loginCode(), FiveThousand.PASSWORD);
        }
    }

    private RosterPart part(
            String text, EnrolmentState state, RosterOrder order, boolean descending, int offset, int limit) {
        RosterFilter filter = new RosterFilter(text, state, null, 0, order, descending);
        return as.call(made.caller(), () -> rosters.page(made.trainingClass(), filter, offset, limit));
    }

    private void signIn() {
        assertThat(trainer.signIn(made.trainer().loginCode(), FiveThousand.PASSWORD)
                        .status())
                .isEqualTo(200);
    }

    private static String given(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String link(Reply page, String mark) {
        Matcher link = Pattern.compile("<a\\b[^>]*href=\"([^\"]*)\"[^>]*>").matcher(page.html());
        while (link.find()) {
            if (link.group().contains(mark)) {
                return link.group(1).replace("&amp;", "&");
            }
        }
        throw new AssertionError("No link with " + mark);
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** From a file, as Excel reads it: by the list at its end. */
    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile("roster", ".xlsx"), bytes);
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream content = zip.getInputStream(entry)) {
                    parts.put(
                            entry.getName(),
                            PlainBrowser.unescaped(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }
}
