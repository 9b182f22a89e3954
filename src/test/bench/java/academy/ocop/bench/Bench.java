package academy.ocop.bench;

import academy.ocop.suite.EmbeddedDatabase;
import academy.ocop.suite.ServerProcess;
import com.password4j.Argon2Function;
import com.password4j.Password;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The whole measurement. The properties bench.war, bench.wlp, bench.home and bench.table come from the build's profile bench;
 * bench.seconds is the time for each row and number of clients; bench.only names rows, such as c2,d, to look at them alone, and
 * bench.jvm has options for the server's Java, such as a recording.
 */
public final class Bench {

    private static final int MANY = 8;
    private static final String TOM_KHO = "tom-kho-2026";
    private static final int LEARNERS_AT_ONCE = 200;
    private static final String QUIZ = "incidents";

    private final Duration time = Duration.ofSeconds(Integer.getInteger("bench.seconds", 15));
    private final LongAdder requests = new LongAdder();
    private final List<String> table = new ArrayList<>();
    private final Map<String, Client> clients = new ConcurrentHashMap<>();
    private final ServerProcess server;
    private final Province province;

    private Bench(ServerProcess server, Province province) {
        this.server = server;
        this.province = province;
    }

    /** Starts database and server, measures, prints, and writes the tables into the file of bench.table. */
    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("bench.home"));
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                files.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
        Files.createDirectories(home);
        EmbeddedDatabase database = EmbeddedDatabase.start(home.resolve("postgresql"), freePort());
        ServerProcess server = new ServerProcess(
                Path.of(System.getProperty("bench.wlp")),
                "academy-bench",
                home,
                freePort(),
                freePort(),
                home.resolve("console.log"));
        try {
            database.tell(server);
            server.with("JVM_ARGS", System.getProperty("bench.jvm", ""));
            Path war = server.prepare();
            Files.copy(Path.of(System.getProperty("bench.war")), war, StandardCopyOption.REPLACE_EXISTING);
            ThirtyLessons.addTo(war);
            Instant begun = Instant.now();
            server.start();
            server.awaitReady();
            Bench bench = new Bench(server, new Province(database.source()));
            bench.say("Start to ready, with an empty database to be filled: "
                    + Duration.between(begun, Instant.now()).toSeconds() + " s.");
            bench.run();
            Files.write(Path.of(System.getProperty("bench.table")), bench.table);
        } finally {
            server.stop();
            database.stop();
        }
    }

    private void run() throws Exception {
        province.fill();
        CpuMeter meter = new CpuMeter(server.java().pid(), databasePid());
        say("Memory of the server before any load: " + meter.serverMebibytes() + " MiB.");
        Set<String> only = Set.of(System.getProperty("bench.only", "").split(","));
        boolean all = only.contains("");
        List<Scenario> scenarios = scenarios().stream()
                .filter(scenario -> all || only.contains(scenario.letter()))
                .toList();
        Load load = new Load(meter);
        for (Scenario scenario : scenarios) {
            load.run(scenario, MANY, time);
        }
        say("");
        say("| | scenario | aim | CPU-ms, 1 client | CPU-ms, 8 clients | of which database | p95 at 8, ms | a second at 8 |");
        say("| --- | --- | --- | --- | --- | --- | --- | --- |");
        for (Scenario scenario : scenarios) {
            Load.Cost one = load.run(scenario, 1, time);
            Load.Cost many = load.run(scenario, MANY, time);
            say(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %.1f | %.1f | %.1f | %.0f | %.0f |",
                    scenario.letter(),
                    scenario.name(),
                    scenario.aim(),
                    one.cpu(),
                    many.cpu(),
                    many.database(),
                    many.p95(),
                    many.perSecond()));
        }
        if (!all) {
            return;
        }
        say("");
        say(String.format(Locale.ROOT, "Checking one password (part of row a): %.0f CPU-ms.", hashCost()));
        say("Memory of the server after this load: " + meter.serverMebibytes() + " MiB.");
        sizes();
        allAtOnce(meter);
        coldPages();
    }

    private List<Scenario> scenarios() throws SQLException, IOException {
        String roster = "/enrolment/roster?class=" + province.largeClass();
        IntFunction<String> inFoodSafety = client -> "?place=" + uncheckedPlace(Province.IN_LARGE_CLASS + client);
        Scenario.Unit course =
                (client, turn) -> learner(client).page("/enrolment/course?place=" + uncheckedPlace(client), "Phần 5");
        Scenario.Unit home = (client, turn) -> learner(client).page("/portal/home", "Hạnh");
        Scenario.Unit page20 = (client, turn) -> trainer().page(roster + "&size=20", "Hạnh 0019");
        Map<Integer, List<Client.Field>> forms = new ConcurrentHashMap<>();
        Map<Integer, List<Client.Field>> handedIn = new ConcurrentHashMap<>();
        Map<Integer, Integer> attempts = new ConcurrentHashMap<>();
        Scenario.Unit save = (client, turn) -> {
            int person = Province.IN_LARGE_CLASS + client;
            List<Client.Field> form = forms.get(client);
            if (form == null) {
                form = Client.filled(learner(person).page("/assessment/quiz" + inFoodSafety.apply(client) + "&lesson=" + QUIZ, "answers"));
                forms.put(client, form);
            }
            learner(person).script("/do/assessment/save", changed(form, turn + 1));
        };
        Scenario.Unit submit = (client, turn) -> {
            int person = Province.IN_LARGE_CLASS + MANY + client;
            List<Client.Field> form = handedIn.get(client);
            if (form == null) {
                form = Client.filled(learner(person)
                        .page("/assessment/quiz" + inFoodSafety.apply(MANY + client) + "&lesson=" + QUIZ, "answers"));
                handedIn.put(client, form);
            }
            learner(person).submit("/do/assessment/submit", Client.with(form, "no", attempts.merge(client, 1, Integer::sum).toString()));
        };
        Scenario.Unit mix = (client, turn) -> {
            switch (turn % 10) {
                case 6, 7 -> home.run(client, turn);
                case 8 -> save.run(client, 1_000_000 + turn);
                case 9 -> page20.run(client, turn);
                default -> course.run(client, turn);
            }
        };
        return List.of(
                new Scenario("a", "sign-in form and POST", "≤ 8 + the hash", this::signIn),
                new Scenario("b", "home", "≤ 5", home),
                new Scenario("c", "course page with 30 lessons, learner", "≤ 4", course),
                new Scenario(
                        "c2",
                        "lesson page",
                        "≤ 3",
                        (client, turn) -> learner(Province.IN_LARGE_CLASS + client)
                                .page("/enrolment/lesson" + inFoodSafety.apply(client) + "&lesson=law-today", "Đọc nhanh")),
                new Scenario("d", "roster, 20 rows", "≤ 6", page20),
                new Scenario(
                        "d2", "roster, all 200", "≤ 15", (client, turn) -> trainer().page(roster + "&size=200", "Hạnh 0199")),
                new Scenario("e", "quiz: save one page of five answers", "≤ 2", save),
                new Scenario("e", "quiz: submit, with the begin of the attempt", "≤ 5", submit),
                new Scenario("g", "front page, no login", "≤ 1.5", (client, turn) -> visitor().page("/", "OCOP")),
                new Scenario("mix", "60 % course, 20 % home, 10 % quiz, 10 % roster", "≤ 4", mix));
    }

    private void signIn(int client, int turn) throws IOException, InterruptedException {
        Client visitor = visitor();
        List<Client.Field> form = new ArrayList<>(Client.hidden(visitor.page("/identity/sign-in", "password")));
        form.add(new Client.Field("who", "DEM-" + String.format(Locale.ROOT, "%04d", client + 1)));
        form.add(new Client.Field("password", TOM_KHO));
        String next = visitor.submit("/do/identity/sign-in", form);
        if (next.contains("sign-in")) {
            throw new IOException("The sign-in was refused: " + next);
        }
    }

    /** The peers send up to 4.5 MB for such a roster. */
    private void sizes() throws Exception {
        say("");
        say("| page | HTML, kB |");
        say("| --- | --- |");
        String class200 = "/enrolment/roster?class=" + province.largeClass();
        size("front", visitor(), "/");
        size("course, learner, 30 lessons", learner(0), "/enrolment/course?place=" + province.place(0));
        size(
                "lesson",
                learner(Province.IN_LARGE_CLASS),
                "/enrolment/lesson?place=" + province.place(Province.IN_LARGE_CLASS) + "&lesson=law-today");
        size("roster, 20 rows", trainer(), class200 + "&size=20");
        size("roster, all 200", trainer(), class200 + "&size=200");
    }

    private void size(String name, Client client, String path) throws IOException, InterruptedException {
        int bytes = client.page(path, "</html>").getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        say(String.format(Locale.ROOT, "| %s | %.1f |", name, bytes / 1000.0));
    }

    /** Everybody in a hall presses at the same moment, question after question. */
    private void allAtOnce(CpuMeter meter) throws Exception {
        int first = Province.IN_LARGE_CLASS + 2 * MANY;
        String lesson = "additives";
        List<List<Client.Field>> forms = new ArrayList<>();
        for (int person = first; person < first + LEARNERS_AT_ONCE; person++) {
            String page = learner(person)
                    .page("/assessment/quiz?place=" + province.place(person) + "&lesson=" + lesson, "answers");
            forms.add(Client.filled(page));
        }
        long before = province.answers(first + LEARNERS_AT_ONCE, "food-safety/" + lesson);
        ExecutorService threads = Executors.newFixedThreadPool(LEARNERS_AT_ONCE);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<List<Long>>> results = new ArrayList<>();
        for (int number = 0; number < LEARNERS_AT_ONCE; number++) {
            Client client = learner(first + number);
            List<Client.Field> form = forms.get(number);
            results.add(threads.submit(() -> {
                go.await();
                return saveEach(client, form);
            }));
        }
        double cpu = meter.milliseconds();
        long begun = System.nanoTime();
        go.countDown();
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> result : results) {
            times.addAll(result.get());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        threads.shutdown();
        cpu = meter.milliseconds() - cpu;
        times.sort(null);
        long kept = province.answers(first + LEARNERS_AT_ONCE, "food-safety/" + lesson) - before;
        say("");
        say(String.format(
                Locale.ROOT,
                "%d learners at once, each saving one answer after another: %d saves acknowledged, %d answers in the database,"
                        + " %d lost. p50 %.0f ms, p95 %.0f ms, %.1f CPU-ms a save, %.0f saves a second.",
                LEARNERS_AT_ONCE,
                times.size(),
                kept,
                times.size() - kept,
                times.get(times.size() / 2) / 1e6,
                times.get((int) (times.size() * 0.95)) / 1e6,
                cpu / times.size(),
                times.size() / seconds));
    }

    /** As answers.js does: one request a question. */
    private static List<Long> saveEach(Client client, List<Client.Field> form) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (Client.Field change : form) {
            if (change.name().startsWith("c-")) {
                String question = change.name().substring(2);
                List<Client.Field> one = form.stream()
                        .filter(field -> !field.name().matches("[ac]-.*") || field.name().substring(2).equals(question))
                        .toList();
                long begun = System.nanoTime();
                client.script("/do/assessment/save", changed(one, 1));
                times.add(System.nanoTime() - begun);
            }
        }
        return times;
    }

    private void coldPages() throws SQLException {
        ColdPages pages = new ColdPages(server.address());
        long food = province.place(Province.IN_LARGE_CLASS);
        say("");
        say("| page, 360 px wide | cold: requests | cold: kB | warm: requests | warm: kB | slow phone: shown after, s"
                + " | slow phone: blocked, ms |");
        say("| --- | --- | --- | --- | --- | --- | --- |");
        weigh(pages, "front, visitor", "/", null);
        weigh(pages, "course, visitor", "/catalogue/course?id=food-safety", null);
        weigh(pages, "course, learner, 30 lessons", "/enrolment/course?place=" + province.place(0), Province.token(0));
        weigh(
                pages,
                "lesson",
                "/enrolment/lesson?place=" + food + "&lesson=law-today",
                Province.token(Province.IN_LARGE_CLASS));
        weigh(
                pages,
                "quiz",
                "/assessment/quiz?place=" + food + "&lesson=hazards",
                Province.token(Province.IN_LARGE_CLASS));
        weigh(pages, "roster, 20 rows", "/enrolment/roster?class=" + province.largeClass() + "&size=20", Province.trainer());
    }

    private void weigh(ColdPages pages, String name, String path, @Nullable String token) {
        ColdPages.Weight weight = pages.weigh(path, token);
        say(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %d | %.0f | %.1f | %.0f |",
                name,
                weight.requests(),
                weight.bytes() / 1000.0,
                weight.warmRequests(),
                weight.warmBytes() / 1000.0,
                weight.shownMs() / 1000,
                weight.blockedMs()));
    }

    private static List<Client.Field> changed(List<Client.Field> form, int change) {
        List<Client.Field> fields = new ArrayList<>(form);
        fields.replaceAll(
                field -> field.name().startsWith("c-") ? new Client.Field(field.name(), Integer.toString(change)) : field);
        return fields;
    }

    /** CPU of one check with the very parameters of a kept hash. */
    private double hashCost() throws SQLException {
        String hash = province.hash();
        Argon2Function function = Argon2Function.getInstanceFromHash(hash);
        int times = 20;
        for (int warm = 0; warm < times; warm++) {
            Password.check(TOM_KHO, hash).with(function);
        }
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        for (int check = 0; check < times; check++) {
            Password.check(TOM_KHO, hash).with(function);
        }
        return (threads.getCurrentThreadCpuTime() - before) / 1e6 / times;
    }

    private Client learner(int person) {
        return client(Province.token(person));
    }

    private Client trainer() {
        return client(Province.trainer());
    }

    private Client client(String token) {
        return clients.computeIfAbsent(token, known -> new Client(server.address(), known, requests));
    }

    private Client visitor() {
        return clients.computeIfAbsent("", nobody -> new Client(server.address(), null, requests));
    }

    private final Map<Integer, Long> places = new ConcurrentHashMap<>();

    private long uncheckedPlace(int person) {
        return places.computeIfAbsent(person, known -> {
            try {
                return province.place(known);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    /** The main process of PostgreSQL: the one whose parent is this measurement or that has the others as children. */
    private static long databasePid() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(System.getProperty("bench.home"))
                        && process.info().command().orElse("").endsWith("postgres"))
                .mapToLong(ProcessHandle::pid)
                .min()
                .orElseThrow(() -> new IllegalStateException("PostgreSQL's process was not found"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void say(String line) {
        System.out.println(line);
        table.add(line);
    }
}
