package academy.ocop.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A visitor without scripts and cookies: opens light pages, fills in their forms and sends them, over plain HTTP. */
public final class Leaflet {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(token|request|from)\" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What the portal answers to a GET. */
    public HttpResponse<String> open(String path) {
        return send(HttpRequest.newBuilder(URI.create(Portal.address() + path)).header("Accept-Language", "vi"));
    }

    /** The whole answer to an address that no careful client would send. */
    public String openRaw(String path) {
        return ask("GET " + path, "");
    }

    /** The whole answer to a method and address, with further header lines. */
    public String ask(String line, String headers) {
        return ask(line, URI.create(Portal.address()).getAuthority(), headers);
    }

    /** The same, before another name than the portal's. */
    public String ask(String line, String host, String headers) {
        URI portal = URI.create(Portal.address());
        try (Socket wire = new Socket(portal.getHost(), portal.getPort())) {
            String asked = line + " HTTP/1.1\r\nHost: " + host + "\r\nAccept-Language: vi\r\nConnection: close\r\n"
                    + (line.startsWith("P") ? "Content-Length: 0\r\n" : "") + headers + "\r\n";
            wire.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(wire.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The fields of the form on a page, with what is typed over them; the same map sent twice is a double click. */
    public Map<String, String> filled(String page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(open(page).body());
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
        }
        fields.putAll(typed);
        return fields;
    }

    /** Sends fields to a deed, as a page of the portal would. */
    public HttpResponse<String> post(String deed, Map<String, String> fields) {
        String body = new HashMap<>(fields)
                .entrySet().stream()
                        .map(field ->
                                field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(Portal.address() + deed))
                .header("Origin", Portal.address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "vi")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
