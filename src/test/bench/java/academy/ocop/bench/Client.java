package academy.ocop.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** One browser without its pictures: one login, compressed answers, and a look at what the answer says. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final int REDIRECT = 303;
    private static final int GOOD = 200;
    private static final int MUCH = 400;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final @Nullable String token;
    private final LongAdder requests;

    /** @param token of the login, or null for a visitor */
    Client(String address, @Nullable String token, LongAdder requests) {
        this.address = address;
        this.token = token;
        this.requests = requests;
    }

    /** The page, which must contain the text. */
    String page(String path, String expected) throws IOException, InterruptedException {
        Answer answer = send(request(path).GET().build());
        if (answer.status != GOOD || !answer.text.contains(expected)) {
            throw new IOException(path + " answered " + answer.status + " without '" + expected + "'");
        }
        return answer.text;
    }

    /** Sends a form and returns where it leads to. */
    String submit(String path, List<Field> fields) throws IOException, InterruptedException {
        Answer answer = send(form(path, fields).build());
        if (answer.status != REDIRECT) {
            throw new IOException(path + " answered " + answer.status + ": " + start(answer.text));
        }
        return answer.location;
    }

    /** Sends as a script does and returns the JSON. */
    String script(String path, List<Field> fields) throws IOException, InterruptedException {
        Answer answer = send(form(path, fields).header("Accept", "application/json").build());
        if (answer.status != GOOD || !answer.text.contains("\"at\"")) {
            throw new IOException(path + " answered " + answer.status + ": " + start(answer.text));
        }
        return answer.text;
    }

    /** One field of a form; an order has several of one name. */
    record Field(String name, String value) {}

    /** The hidden fields of a test's form, with an answer to each of its questions. */
    static List<Field> filled(String page) {
        String form = page.substring(page.indexOf("id=\"answers\""));
        List<Field> fields = hidden(form);
        Matcher questions = Pattern.compile("name=\"c-([^\"]+)\"").matcher(form);
        while (questions.find()) {
            String name = "a-" + questions.group(1);
            Matcher option = Pattern.compile("<input[^>]*name=\"" + name + "\" value=\"([^\"]+)\"").matcher(form);
            Matcher list = Pattern.compile("<select[^>]*name=\"" + name + "\"").matcher(form);
            if (fields.stream().noneMatch(field -> field.name.equals(name)) && !list.find()) {
                fields.add(new Field(name, option.find() ? option.group(1) : "7"));
            }
        }
        // An order counts as an answer once its box is ticked.
        Matcher sure = Pattern.compile("name=\"(s-[^\"]+)\"").matcher(form);
        while (sure.find()) {
            fields.add(new Field(sure.group(1), "1"));
        }
        return fields;
    }

    static List<Field> hidden(String html) {
        List<Field> fields = new ArrayList<>();
        Matcher matcher = FIELD.matcher(html);
        while (matcher.find()) {
            fields.add(new Field(matcher.group(1), matcher.group(2).replace("&amp;", "&")));
        }
        return fields;
    }

    /** The same fields with another value in one. */
    static List<Field> with(List<Field> fields, String name, String value) {
        List<Field> changed = new ArrayList<>(fields);
        changed.replaceAll(field -> field.name.equals(name) ? new Field(name, value) : field);
        return changed;
    }

    private HttpRequest.Builder form(String path, List<Field> fields) {
        StringJoiner body = new StringJoiner("&");
        fields.forEach(
                field -> body.add(URLEncoder.encode(field.name, UTF_8) + "=" + URLEncoder.encode(field.value, UTF_8)));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "vi");
        if (token != null) {
            request.header("Cookie", "academy_login=" + token);
        }
        return request;
    }

    private Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        requests.increment();
        byte[] body = response.body();
        if (response.headers().firstValue("Content-Encoding").orElse("").equals("gzip")) {
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unpacked.readAllBytes();
            }
        }
        return new Answer(
                response.statusCode(),
                new String(body, UTF_8),
                response.headers().firstValue("Location").orElse(""));
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), MUCH));
    }

    private record Answer(int status, String text, String location) {}
}
