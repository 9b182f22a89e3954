package academy.ocop.platform.rest;

import academy.ocop.platform.Settings;
import academy.ocop.platform.web.AnsweringServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/openapi.json}: what the API offers. The server makes the document of the resources themselves, so it cannot
 * fall behind them; but it serves it on the management port only, past our filters. It is fetched from there once and kept.
 */
@WebServlet("/api/v1/openapi.json")
public class OpenApiServlet extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private transient volatile byte @Nullable [] document;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] known = document;
        if (known == null) {
            known = fetched();
            document = known;
        }
        response.setContentType("application/json");
        response.setContentLength(known.length);
        response.getOutputStream().write(known);
    }

    private static byte[] fetched() throws IOException {
        String host = Settings.MANAGEMENT_HOST
                .value()
                .filter(name -> !"*".equals(name) && !"0.0.0.0".equals(name))
                .orElse("localhost");
        URI address = URI.create("http://" + host + ":" + Settings.MANAGEMENT_PORT.number() + "/openapi?format=json");
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != HttpServletResponse.SC_OK
                    || !new String(answer.body(), StandardCharsets.UTF_8).contains("\"openapi\"")) {
                throw new IOException("No API document at " + address + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }
}
