package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftQueries;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /authoring/media/<draft>/<lesson>/media/<file>}: pictures of a draft, for its authors. An image opened by itself can run nothing. */
@WebServlet("/authoring/media/*")
public class DraftMediaServlet extends AnsweringServlet {

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

    @Inject
    transient DraftQueries drafts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotFound(String.valueOf(request.getPathInfo()));
        }
        String name = path.group(2);
        byte[] content = drafts.media(DraftWords.id(path.group(1)), name).orElseThrow(() -> new NotFound(name));
        response.setContentType(
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
