package academy.ocop.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import academy.ocop.suite.PlainBrowser;
import academy.ocop.suite.PlainBrowser.Form;
import academy.ocop.suite.PlainBrowser.Reply;
import academy.ocop.suite.ServerProcess;
import academy.ocop.suite.Spare;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The life of one Derby database: the power goes while answers arrive, a second program wants the same folder, a version
 * without one of the courses takes over, and at last an older one is started on it by mistake.
 */
class PowerCutIT {

    private static final String QUIZ = "/do/assessment/submit";
    private static final String SAVE = "/do/assessment/save";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SAVES = 40;
    private static final String WITHDRAWN = "commune-officials";

    private ServerProcess first;
    private ServerProcess second;

    @AfterEach
    void endAll() {
        Stream.of(first, second).filter(server -> server != null).forEach(ServerProcess::stop);
    }

    @Test
    void everyAnswerThatWasAcknowledgedOutlivesThePowerCut() throws Exception {
        Path data = Spare.folder("power-cut");
        first = Spare.server("power-cut", data);
        first.start();
        first.awaitReady();
        PlainBrowser learner = new PlainBrowser(first.address());
        String course = register(learner);
        String place = course.replaceFirst(".*place=(\\d+).*", "$1");
        finishLessons(learner, place);
        String finalTest = "/assessment/final?place=" + place;
        learner.send(learner.open(finalTest).form("/do/assessment/start"));
        Reply open = learner.open(finalTest);

        aSecondProgramOnTheSameFolderIsToldSo(data);
        assertThat(learner.open(finalTest).status()).as("the first one goes on").isEqualTo(200);

        Answered answered = answerUntilThePowerGoes(learner, open.form(QUIZ));

        Path war = Spare.install(first);
        change(war);
        first.start();
        first.awaitReady();
        PlainBrowser again = learner.at(first.address());
        Reply after = again.open(finalTest);
        assertThat(after.status()).isEqualTo(200);
        answered.acknowledged()
                .forEach((field, value) -> assertThat(after.form(QUIZ).get(field))
                        .as("%s of %s", field, answered)
                        .hasSize(1)
                        .isSubsetOf(answered.possible(field, value)));
        assertThat(shape(after))
                .as("the same questions and choices in the same order")
                .isEqualTo(shape(open));
        assertThat(again.open("/catalogue/course?id=" + WITHDRAWN).status()).isEqualTo(404);
        assertThat(again.open("/catalogue/course?id=food-safety").status()).isEqualTo(200);
        first.stop();

        anOlderVersionRefusesTheNewerDatabase();
    }

    private void aSecondProgramOnTheSameFolderIsToldSo(Path data) throws Exception {
        second = Spare.server("second", data);
        second.start();
        await().atMost(PATIENCE).until(() -> said(second, "Another process has this Derby database open") > 0);
        Reply page = new PlainBrowser(second.address()).open("/catalogue/courses");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.words()).contains("Cổng học tập đang khởi động hoặc tạm nghỉ");
        // It tries again every three seconds and says so once.
        assertThat(said(second, "Another process has this Derby database open")).isEqualTo(1);
        second.stop();
    }

    private void anOlderVersionRefusesTheNewerDatabase() throws Exception {
        Spare.install(first);
        first.start();
        await().atMost(PATIENCE).until(() -> said(first, "written by a newer version of the portal") > 0);
        Reply page = new PlainBrowser(first.address()).open("/");
        assertThat(page.status()).isEqualTo(503);
        assertThat(said(first, "written by a newer version of the portal")).isEqualTo(1);
        assertThat(said(first, "\tat academy.ocop.platform.MigrationStart"))
                .as("a sentence, no stack")
                .isZero();
    }

    private static long said(ServerProcess server, String words) throws IOException {
        return server.words().stream().filter(line -> line.contains(words)).count();
    }

    /** Registers as everybody does, enrols, and comes to the course's page. */
    private static String register(PlainBrowser learner) {
        String about = "/catalogue/course?id=food-safety";
        Reply page = learner.open("/identity/register?next=" + about);
        Reply card = learner.send(page.form("/do/identity/register")
                .set("name", "Trần Thị Lan")
                .set("year", "1974")
                .set("commune", page.choices("commune").get(2))
                .set("kind", "PRODUCER")
                .set("password", "phoi tom tren gian")
                .set("privacy", "yes"));
        assertThat(card.address()).contains("/identity/card");
        return learner.send(learner.open(about).form("/do/enrolment/enrol")).address();
    }

    private static void finishLessons(PlainBrowser learner, String place) {
        Reply course = learner.open("/enrolment/course?place=" + place);
        List<String> lessons = Pattern.compile("/enrolment/lesson\\?place=\\d+&amp;lesson=([a-z-]+)")
                .matcher(course.html())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        assertThat(lessons).hasSizeGreaterThan(3);
        for (String lesson : lessons) {
            Reply quiz = learner.open("/assessment/quiz?place=" + place + "&lesson=" + lesson);
            Form form = quiz.form(QUIZ);
            someAnswers(quiz).forEach((field, values) -> form.set(field, values.get(0)));
            assertThat(learner.send(form.set("anyway", "1")).html()).contains("id=\"result\"");
        }
    }

    /**
     * What a learner knows after the line broke.
     *
     * @param acknowledged the last value of each field that the server said it has
     * @param open the one save that was on its way without an answer: it may have arrived or not
     */
    private record Answered(Map<String, String> acknowledged, Map<String, String> open) {

        List<String> possible(String field, String value) {
            return open.containsKey(field) ? List.of(value, open.get(field)) : List.of(value);
        }
    }

    /** Saves one change after the other; in the middle of it the process is killed. */
    private Answered answerUntilThePowerGoes(PlainBrowser learner, Form form) throws Exception {
        Map<String, List<String>> choices = someAnswers(learner.open(form.page()));
        assertThat(choices).isNotEmpty();
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        Map<String, String> open = new ConcurrentHashMap<>();
        CompletableFuture<Void> answering = CompletableFuture.runAsync(() -> {
            for (int change = 1; ; change++) {
                for (Map.Entry<String, List<String>> one : choices.entrySet()) {
                    String value = one.getValue().get(change % one.getValue().size());
                    Form save = form.only("token", "place", "test", "no")
                            .set(one.getKey(), value)
                            .set("c-" + one.getKey().substring(2), Integer.toString(change));
                    open.put(one.getKey(), value);
                    Optional<Reply> reply = learner.saveIfThere(save, SAVE);
                    if (reply.isEmpty() || reply.get().status() != 200) {
                        return;
                    }
                    open.clear();
                    acknowledged.put(one.getKey(), value);
                    acknowledged.merge("saves", "1", (a, b) -> Integer.toString(Integer.parseInt(a) + 1));
                }
            }
        });
        await().atMost(PATIENCE).until(() -> Integer.parseInt(acknowledged.getOrDefault("saves", "0")) >= SAVES);
        first.kill();
        answering.join();
        acknowledged.remove("saves");
        return new Answered(Map.copyOf(acknowledged), Map.copyOf(open));
    }

    /** The fields of questions with one choice, with what can be chosen. */
    private static Map<String, List<String>> someAnswers(Reply page) {
        Map<String, List<String>> answers = new HashMap<>();
        Matcher radio = Pattern.compile("<input\\b[^>]*>").matcher(page.html());
        while (radio.find()) {
            String input = radio.group();
            if (input.contains("type=\"radio\"")) {
                Matcher name = Pattern.compile("name=\"(a-[^\"]+)\"").matcher(input);
                Matcher value = Pattern.compile("value=\"([^\"]+)\"").matcher(input);
                if (name.find() && value.find()) {
                    answers.computeIfAbsent(name.group(1), x -> new java.util.ArrayList<>())
                            .add(value.group(1));
                }
            }
        }
        return answers;
    }

    /** Which questions and choices there are, in their order. */
    private static List<String> shape(Reply page) {
        return Pattern.compile("<input\\b[^>]*name=\"a-[^>]*>")
                .matcher(page.html())
                .results()
                .map(MatchResult::group)
                .map(input -> input.replaceAll(" (checked=\"checked\"|value=\"\")", ""))
                .toList();
    }

    /** The next version: without one course, and with a schema of its own. */
    private static void change(Path war) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(war)) {
            Path course = inside.getPath("/WEB-INF/courses/" + WITHDRAWN);
            List<Path> files;
            try (Stream<Path> all = Files.walk(course)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            files.forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            });
            Files.writeString(
                    inside.getPath("/WEB-INF/classes/db/migration/common/V20991231_01__platform_later.sql"),
                    "create table later (id bigint not null);\n");
        }
    }
}
