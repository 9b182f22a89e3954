package academy.ocop.suite;

import academy.ocop.platform.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One browser without scripts, within the server that it asks: with somebody's login or with none. Follows no redirect. */
public final class Asking {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final String cookie;
    private String formToken = "";

    private Asking(String cookie) {
        this.cookie = cookie;
    }

    public static Asking visitor() {
        return new Asking("");
    }

    /** With the token of a login. */
    public static Asking as(String token) {
        return new Asking("academy_login=" + token);
    }

    public HttpResponse<String> get(String address) {
        return send(request(address).GET().build());
    }

    /** Posts a form as our own page would, with the fields as they stand in an address. */
    public HttpResponse<String> post(String path, String fields) {
        return post(path, fields, UUID.randomUUID().toString());
    }

    public HttpResponse<String> post(String path, String fields, String requestId) {
        return post(path, fields, requestId, formToken(), "/portal/help");
    }

    /** Posts a form that was shown to somebody else. */
    public HttpResponse<String> postFormOf(Asking other, String path, String fields) {
        return postFormOf(other, path, fields, "/portal/help");
    }

    /** The same, with the page on which the form stands and is shown again. */
    public HttpResponse<String> postFormOf(Asking other, String path, String fields, String page) {
        return post(path, fields, UUID.randomUUID().toString(), other.formToken(), page);
    }

    private HttpResponse<String> post(String path, String fields, String requestId, String token, String page) {
        String form = "token=" + token + "&request=" + requestId + "&from=" + page + "&" + fields;
        return send(request("/do" + path)
                .header("Origin", address())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8))
                .build());
    }

    /** Sends a form with a file, as the browser does from the page of that form. */
    public HttpResponse<String> send(String path, String field, byte[] file) {
        return send(path, field, file, "text/html");
    }

    /** The same, with the kind of answer that is wanted: a script of ours asks for application/json. */
    public HttpResponse<String> send(String path, String field, byte[] file, String accept) {
        String edge = "edge" + UUID.randomUUID();
        String head = part(edge, "token", formToken())
                + part(edge, "request", UUID.randomUUID().toString())
                + part(edge, "from", path)
                + "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field
                + "\"; filename=\"course.zip\"\r\nContent-Type: application/zip\r\n\r\n";
        return send(request("/do" + path)
                .header("Origin", address())
                .header("Referer", address() + path)
                .header("Accept", accept)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        file,
                        ("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8))))
                .build());
    }

    private static String part(String edge, String name, String value) {
        return "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private String formToken() {
        if (formToken.isEmpty()) {
            Matcher found = TOKEN.matcher(
                    get(cookie.isEmpty() ? "/identity/sign-in" : "/portal/help").body());
            if (!found.find()) {
                throw new IllegalStateException("No form on the page: the login is not known");
            }
            formToken = found.group(1);
        }
        return formToken;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + address));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String address() {
        return "http://localhost:" + Settings.PORT.number();
    }
}
