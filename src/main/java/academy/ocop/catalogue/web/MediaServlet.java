package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.EditionId;
import academy.ocop.platform.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code /catalogue/media/<edition>/<lesson>/media/<file>}: the images of lessons. An edition never changes, so a browser may
 * keep them for ever; an image opened by itself can run nothing.
 */
@WebServlet("/catalogue/media/*")
public class MediaServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/([a-z0-9./-]{1,200})");

    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "jpg", "image/jpeg", "png", "image/png", "webp", "image/webp");

    @Inject
    transient CatalogueQueries catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Optional<byte[]> image = path.matches() ? image(path) : Optional.empty();
        if (image.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = path.group(2);
        response.setContentType(
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream"));
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(image.get().length);
        response.getOutputStream().write(image.get());
    }

    private Optional<byte[]> image(Matcher path) {
        try {
            return catalogue.media(new EditionId(Long.parseLong(path.group(1))), path.group(2));
        } catch (NotFound unknownEdition) {
            return Optional.empty();
        }
    }
}
