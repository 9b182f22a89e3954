package academy.ocop.platform.web;

import academy.ocop.platform.Fold;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a light form sent: its fields, trimmed and in NFC, and the page it stood on. */
public final class Submission {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Submission(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** The field's text, or an empty one where it was left empty or not sent. */
    public String text(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : Fold.nfc(value);
    }

    /** The field exactly as sent, for passwords and long texts. */
    public String raw(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** The field's text, or nothing where it was left empty. */
    public Optional<String> optional(String field) {
        return Optional.of(text(field)).filter(value -> !value.isEmpty());
    }

    /** All values of a field with several, such as check boxes. */
    public List<String> all(String field) {
        String[] values = request.getParameterValues(field);
        return values == null ? List.of() : Arrays.stream(values).map(Fold::nfc).toList();
    }

    public boolean ticked(String field) {
        return !text(field).isEmpty();
    }

    /** A whole number, or nothing where the field holds anything else. */
    public Optional<Long> number(String field) {
        String value = text(field);
        return value.matches("-?\\d{1,18}") ? Optional.of(Long.parseLong(value)) : Optional.empty();
    }

    /** A day written as 23/11/2026, or nothing where the field holds anything else. */
    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field), DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** A text of several lines, each trimmed and in NFC, empty ones left out. */
    public List<String> lines(String field) {
        return raw(field).lines().map(Fold::nfc).filter(line -> !line.isEmpty()).toList();
    }

    /** The file of a field; empty where none was chosen. */
    public Optional<Part> file(String field) {
        if (!isMultipart(request)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(request.getPart(field)).filter(part -> part.getSize() > 0);
        } catch (IOException | ServletException broken) {
            return Optional.empty();
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** The id that makes the deed happen once; every light form carries one. */
    public String requestId() {
        return text("request");
    }

    /** The page the form stood on: an address within the portal. */
    public String from() {
        return Addresses.within(request.getParameter("from"), "/");
    }

    /** Whether a script asks and wants JSON instead of a page. */
    public boolean wantsJson() {
        return wantsJson(request);
    }

    static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.startsWith("application/json");
    }

    /** For the sign-in actions, which set cookies. */
    public HttpServletRequest request() {
        return request;
    }

    /** For the sign-in actions, which set cookies. */
    public HttpServletResponse response() {
        return response;
    }
}
