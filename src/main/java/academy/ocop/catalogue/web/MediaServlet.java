package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.EditionId;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /catalogue/media/<edition>/<lesson>/media/<file>}: the images, videos and recordings of lessons. An edition never changes, so a browser may
 * keep them for ever; an image opened by itself can run nothing.
 */
@WebServlet("/catalogue/media/*")
public class MediaServlet extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/([a-z0-9./-]{1,200})");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("svg", "image/svg+xml"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("png", "image/png"),
            Map.entry("webp", "image/webp"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("opus", "audio/ogg"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("vtt", "text/vtt; charset=UTF-8"));

    private static final int CHUNK = 64 * 1024;

    @Inject
    transient CatalogueQueries catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<ByteBuffer> file = path.matches() ? file(path) : Optional.empty();
        if (file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // The edition's number and the path name the content for ever.
        String tag =
                "\"" + path.group(1) + "-" + Integer.toHexString(path.group(2).hashCode()) + "-"
                        + file.get().remaining() + "\"";
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String name = path.group(2);
        response.setContentType(
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        send(request, response, file.get(), tag);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, ByteBuffer file, String tag)
            throws IOException {
        int whole = file.remaining();
        // A part of an earlier state would not fit: then the whole is sent (If-Range).
        String condition = request.getHeader("If-Range");
        Optional<String> header = Optional.ofNullable(request.getHeader("Range"))
                .filter(range -> condition == null || condition.equals(tag));
        switch (ByteRange.wish(header, whole)) {
            case OUTSIDE -> {
                response.setHeader("Content-Range", "bytes */" + whole);
                response.setHeader("Cache-Control", "no-store");
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            }
            case PART -> {
                ByteRange part = ByteRange.of(header.orElseThrow(), whole);
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", part.of(whole));
                write(response, file, part.first(), part.length());
            }
            default -> write(response, file, 0, whole);
        }
    }

    private static void write(HttpServletResponse response, ByteBuffer file, int first, int length) throws IOException {
        response.setContentLength(length);
        byte[] chunk = new byte[Math.min(CHUNK, length)];
        for (int sent = 0; sent < length; sent += chunk.length) {
            int next = Math.min(chunk.length, length - sent);
            file.get(first + sent, chunk, 0, next);
            response.getOutputStream().write(chunk, 0, next);
        }
    }

    private Optional<ByteBuffer> file(Matcher path) {
        try {
            return catalogue.media(new EditionId(Long.parseLong(path.group(1))), path.group(2));
        } catch (NotFound unknownEdition) {
            return Optional.empty();
        }
    }
}
