package academy.ocop.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one Chromium of a test run: the one ACADEMY_TEST_CHROMIUM names, else one on the PATH, else Debian's package where we
 * may install it, else Playwright's own.
 */
public final class Chromium {

    private static final System.Logger LOGGER = System.getLogger(Chromium.class.getName());
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    /** Without them Chromium asks for hosts of its maker and sends reports; a closed network answers each late. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser browser;

    private Chromium() {}

    /** Started at the first call, ended with the process. */
    public static synchronized Browser get() {
        if (browser == null) {
            Optional<Path> found = named().or(Chromium::onPath).or(Chromium::installed);
            Map<String, String> environment = new HashMap<>();
            if (found.isPresent()) {
                environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
            }
            List<String> flags = new ArrayList<>(QUIET);
            if (isRoot()) {
                flags.add("--no-sandbox");
            }
            BrowserType.LaunchOptions options =
                    new BrowserType.LaunchOptions().setHeadless(true).setArgs(flags);
            found.ifPresent(options::setExecutablePath);
            try {
                Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
                browser = playwright.chromium().launch(options);
            } catch (PlaywrightException failure) {
                throw new IllegalStateException(
                        "No Chromium to test pages with: install one, or name it in ACADEMY_TEST_CHROMIUM.", failure);
            }
        }
        return browser;
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("ACADEMY_TEST_CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
    }

    private static Optional<Path> onPath() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!isRoot() || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        LOGGER.log(System.Logger.Level.WARNING, "No Chromium on this machine: installing Debian's package chromium");
        if (!run("apt-get", "install", "-y", "--no-install-recommends", "chromium")) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        }
        return onPath();
    }

    private static boolean run(String... command) {
        try {
            Path log = Files.createDirectories(Path.of("target")).resolve("chromium-install.log");
            ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
            process.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return process.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException failure) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
