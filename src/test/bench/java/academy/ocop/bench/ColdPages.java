package academy.ocop.bench;

import academy.ocop.browser.Chromium;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What travels when a page is opened for the first time, and how long a slow phone takes to show it. */
final class ColdPages {

    /** 400 kbit/s, 400 ms there and back, a processor four times slower: the peers were measured so. */
    private static final double BYTES_A_SECOND = 50_000;

    private static final double THERE_AND_BACK_MS = 400;
    private static final double SLOWER = 4;
    private static final String MAIN_CONTENT_SHOWN =
            """
            () => new Promise(done => new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))
                .observe({type: 'largest-contentful-paint', buffered: true}))
            """;
    private static final String BLOCKED =
            """
            () => new Promise(done => {
                let sum = 0;
                const watch = new PerformanceObserver(list =>
                    list.getEntries().forEach(task => { sum += Math.max(0, task.duration - 50); }));
                watch.observe({type: 'longtask', buffered: true});
                setTimeout(() => done(sum), 300);
            })
            """;

    private final String address;

    ColdPages(String address) {
        this.address = address;
    }

    /**
     * @param requests and bytes of a browser that comes for the first time
     * @param warmRequests and warmBytes of the same page opened again
     * @param shownMs until the main content stands there on the slow phone
     * @param blockedMs in which the slow phone could not react
     */
    record Weight(long requests, long bytes, long warmRequests, long warmBytes, double shownMs, double blockedMs) {}

    Weight weigh(String path, @Nullable String token) {
        try (BrowserContext context = context(token);
                Page page = context.newPage()) {
            AtomicLong requests = new AtomicLong();
            AtomicLong bytes = new AtomicLong();
            count(context.newCDPSession(page), requests, bytes);
            page.navigate(address + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            long coldRequests = requests.getAndSet(0);
            long coldBytes = bytes.getAndSet(0);
            page.navigate(address + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return slow(path, token, coldRequests, coldBytes, requests.get(), bytes.get());
        }
    }

    private Weight slow(String path, @Nullable String token, long cold, long coldBytes, long warm, long warmBytes) {
        try (BrowserContext context = context(token);
                Page page = context.newPage()) {
            CDPSession session = context.newCDPSession(page);
            session.send("Network.enable");
            JsonObject line = new JsonObject();
            line.addProperty("offline", false);
            line.addProperty("latency", THERE_AND_BACK_MS);
            line.addProperty("downloadThroughput", BYTES_A_SECOND);
            line.addProperty("uploadThroughput", BYTES_A_SECOND);
            session.send("Network.emulateNetworkConditions", line);
            JsonObject processor = new JsonObject();
            processor.addProperty("rate", SLOWER);
            session.send("Emulation.setCPUThrottlingRate", processor);
            page.navigate(address + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            double shown = ((Number) page.evaluate(MAIN_CONTENT_SHOWN)).doubleValue();
            double blocked = ((Number) page.evaluate(BLOCKED)).doubleValue();
            return new Weight(cold, coldBytes, warm, warmBytes, shown, blocked);
        }
    }

    private BrowserContext context(@Nullable String token) {
        BrowserContext context = Chromium.get()
                .newContext(new Browser.NewContextOptions().setLocale("vi-VN").setViewportSize(360, 740));
        if (token != null) {
            context.addCookies(List.of(new Cookie("academy_login", token).setUrl(address)));
        }
        return context;
    }

    private static void count(CDPSession session, AtomicLong requests, AtomicLong bytes) {
        session.send("Network.enable");
        Map<String, Boolean> cached = new java.util.concurrent.ConcurrentHashMap<>();
        session.on("Network.requestServedFromCache", event -> cached.put(event.get("requestId").getAsString(), true));
        session.on("Network.loadingFinished", event -> {
            long length = event.get("encodedDataLength").getAsLong();
            if (length > 0 && !cached.containsKey(event.get("requestId").getAsString())) {
                requests.incrementAndGet();
                bytes.addAndGet(length);
            }
        });
    }
}
