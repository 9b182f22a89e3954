package academy.ocop.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser without scripts, of one person: keeps cookies, fills forms, follows redirects after a form. What it cannot do, no
 * light page may need.
 */
public final class PlainBrowser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String portal;

    public PlainBrowser(String portal) {
        this.portal = portal;
    }

    /** An answer of the portal: a page, or a reply to a script. */
    public record Reply(int status, String address, byte[] bytes, String type) {

        public String html() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** The form that posts to an address, with what stands in its fields. */
        public Form form(String action) {
            Matcher found = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL)
                    .matcher(html());
            while (found.find()) {
                if (action.equals(attribute(found.group(1), "action"))) {
                    return new Form(action, fields(found.group(2)));
                }
            }
            throw new AssertionError(
                    "No form for " + action + " at " + address + ", status " + status + ":\n" + html());
        }

        /** What can be chosen in a field, without the empty choice. */
        public List<String> choices(String field) {
            Matcher select = Pattern.compile(
                            "<select\\b[^>]*\\bname=\"" + field + "\"[^>]*>(.*?)</select>", Pattern.DOTALL)
                    .matcher(html());
            List<String> choices = new ArrayList<>();
            if (select.find()) {
                Matcher option = Pattern.compile("<option\\b([^>]*)>").matcher(select.group(1));
                while (option.find()) {
                    choices.add(attribute(option.group(1), "value"));
                }
            }
            return choices.stream().filter(choice -> !choice.isEmpty()).toList();
        }

        /** The first link that begins so. */
        public String link(String beginning) {
            Matcher link = Pattern.compile("<a\\b[^>]*\\bhref=\"(" + Pattern.quote(beginning) + "[^\"]*)\"")
                    .matcher(html());
            if (!link.find()) {
                throw new AssertionError("No link to " + beginning + " at " + address + ", status " + status);
            }
            return unescaped(link.group(1));
        }

        public boolean hasForm(String action) {
            return html().contains("action=\"" + action + "\"");
        }

        /** What stands between the headings and the foot of the page: its words without the marks. */
        public String words() {
            return unescaped(html().replaceAll("(?s)<(script|style)\\b.*?</\\1>", " ")
                            .replaceAll("<[^>]+>", " "))
                    .replaceAll("\\s+", " ");
        }
    }

    /** A form as it is filled. */
    public static final class Form {

        private final String action;
        private final Map<String, List<String>> fields;

        private Form(String action, Map<String, List<String>> fields) {
            this.action = action;
            this.fields = fields;
        }

        public Form set(String name, String... values) {
            fields.put(name, List.of(values));
            return this;
        }

        public List<String> get(String name) {
            return fields.getOrDefault(name, List.of());
        }

        public List<String> names() {
            return List.copyOf(fields.keySet());
        }

        /** A form with these of its fields and no others. */
        public Form only(String... names) {
            Form some = new Form(action, new LinkedHashMap<>(fields));
            some.fields.keySet().retainAll(List.of(names));
            return some;
        }

        /** The page it stands on. */
        public String page() {
            return get("from").get(0);
        }

        /** The same once more, to send later or twice. */
        public Form copy() {
            return new Form(action, new LinkedHashMap<>(fields));
        }

        private String encoded() {
            List<String> pairs = new ArrayList<>();
            fields.forEach((name, values) -> values.forEach(value -> pairs.add(encode(name) + '=' + encode(value))));
            return String.join("&", pairs);
        }
    }

    public Reply open(String address) {
        Reply reply = send(request(address).GET().build());
        return followed(reply);
    }

    /** Sends a form and goes where the answer leads. */
    public Reply send(Form form) {
        return followed(post(form, "text/html"));
    }

    /** Sends a form as a script does. */
    public Reply save(Form form, String action) {
        return post(new Form(action, form.fields), "application/json");
    }

    /** As {@link #save}, when the portal may be gone: nothing when nobody answered. */
    public Optional<Reply> saveIfThere(Form form, String action) {
        try {
            return Optional.of(save(form, action));
        } catch (UncheckedIOException gone) {
            return Optional.empty();
        }
    }

    /** The same browser, with its cookies, before a portal that answers elsewhere now. */
    public PlainBrowser at(String other) {
        PlainBrowser moved = new PlainBrowser(other);
        moved.cookies.putAll(cookies);
        return moved;
    }

    /** Signs in as everybody does. */
    public Reply signIn(String who, String password) {
        return signIn(open("/identity/sign-in"), who, password);
    }

    /** Signs in on a page that asked for it. */
    public Reply signIn(Reply page, String who, String password) {
        return send(page.form("/do/identity/sign-in").set("who", who).set("password", password));
    }

    private Reply post(Form form, String accept) {
        return send(request(form.action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accept)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()))
                .build());
    }

    private Reply followed(Reply first) {
        Reply reply = first;
        for (int i = 0; i < MOST_REDIRECTS && reply.status() >= 300 && reply.status() < 400; i++) {
            reply = send(request(reply.address()).GET().build());
        }
        return reply;
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address.startsWith("http") ? address : portal + address))
                .timeout(PATIENCE);
        if (!cookies.isEmpty()) {
            List<String> sent = new ArrayList<>();
            cookies.forEach((name, value) -> sent.add(name + '=' + value));
            request.header("Cookie", String.join("; ", sent));
        }
        return request;
    }

    private Reply send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            String address = response.headers()
                    .firstValue("Location")
                    .orElse(request.uri().toString());
            return new Reply(
                    response.statusCode(),
                    address,
                    response.body(),
                    response.headers().firstValue("Content-Type").orElse(""));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String header) {
        String pair = header.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || header.matches("(?i).*max-age=0.*")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static Map<String, List<String>> fields(String form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        Matcher part = Pattern.compile(
                        "<input\\b([^>]*)>|<select\\b([^>]*)>(.*?)</select>|<textarea\\b([^>]*)>(.*?)</textarea>",
                        Pattern.DOTALL)
                .matcher(form);
        while (part.find()) {
            if (part.group(1) != null) {
                input(fields, part.group(1));
            } else if (part.group(2) != null) {
                add(fields, attribute(part.group(2), "name"), selected(part.group(3)));
            } else {
                add(fields, attribute(part.group(4), "name"), unescaped(part.group(5)));
            }
        }
        return fields;
    }

    private static void input(Map<String, List<String>> fields, String attributes) {
        String type = attribute(attributes, "type");
        boolean box = type.equals("radio") || type.equals("checkbox");
        if (!type.equals("submit") && (!box || attributes.contains("checked"))) {
            add(fields, attribute(attributes, "name"), attribute(attributes, "value"));
        }
    }

    private static String selected(String options) {
        Matcher option = Pattern.compile("<option\\b([^>]*)>").matcher(options);
        String chosen = "";
        boolean first = true;
        while (option.find()) {
            if (first || option.group(1).contains("selected")) {
                chosen = attribute(option.group(1), "value");
            }
            first = false;
        }
        return chosen;
    }

    private static void add(Map<String, List<String>> fields, String name, String value) {
        fields.computeIfAbsent(name, x -> new ArrayList<>()).add(value);
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? unescaped(found.group(1)) : "";
    }

    /** The text that stands for such marks as {@code &amp;} in a page or a workbook. */
    public static String unescaped(String html) {
        Matcher number = Pattern.compile("&#(x?)([0-9a-fA-F]+);").matcher(html);
        return number.replaceAll(found -> Matcher.quoteReplacement(Character.toString(
                        Integer.parseInt(found.group(2), found.group(1).isEmpty() ? 10 : 16))))
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
