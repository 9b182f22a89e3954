package academy.ocop.enrolment.web;

import academy.ocop.enrolment.RosterLine;
import academy.ocop.enrolment.RosterQueries;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.SheetFile;
import academy.ocop.platform.web.AnsweringServlet;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.product.ProductLine;
import academy.ocop.training.ClassView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /enrolment/roster-file?class=&file=xlsx|csv}: the roster to take along, with the filter of the page it came from. */
@WebServlet("/enrolment/roster-file")
public class RosterFile extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Lines read at a time. */
    private static final int AT_ONCE = 500;

    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final List<String> HEADS = List.of(
            "number", "name", "birth", "kind", "unit", "products", "state", "progress", "lessons", "seen", "result");

    @Inject
    transient RosterQueries rosters;

    @Inject
    transient Texts texts;

    @Inject
    transient Viewer viewer;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RosterRequest wanted = RosterRequest.of(request);
        String file = String.valueOf(request.getParameter("file"));
        if (!file.matches("xlsx|csv")) {
            throw new NotFound(file);
        }
        ClassView trainingClass = rosters.taken(wanted.trainingClass(), wanted.filter(), file);
        response.setContentType(
                "csv".equals(file)
                        ? "text/csv;charset=UTF-8"
                        : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        String name = trainingClass.code().replaceAll("[^A-Za-z0-9._-]", "-")
                + '-'
                + IN_NAME.format(Clocks.day(clock.instant()))
                + '.'
                + file;
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
        try (SheetFile sheet = "csv".equals(file)
                ? SheetFile.plain(response.getOutputStream(), viewer.locale())
                : SheetFile.excel(response.getOutputStream(), trainingClass.code())) {
            sheet.head(HEADS.stream()
                    .map(head -> texts.of("enrolment", "roster." + head))
                    .toList());
            int written = 0;
            List<RosterLine> part;
            do {
                part = rosters.part(wanted.trainingClass(), wanted.filter(), written, AT_ONCE);
                for (RosterLine line : part) {
                    sheet.line(cells(++written, line));
                }
            } while (part.size() == AT_ONCE);
        }
    }

    private List<@Nullable Object> cells(int number, RosterLine line) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(line.name());
        cells.add(line.birthYear());
        cells.add(texts.of("enrolment", "kind." + line.kind()));
        cells.add(line.unitName());
        cells.add(String.join("; ", line.products().stream().map(this::product).toList()));
        cells.add(texts.of("enrolment", "state." + line.state()));
        cells.add(line.lessonsFinished());
        cells.add(line.lessons());
        cells.add(line.lastSeenAt());
        cells.add(line.percent());
        return cells;
    }

    private String product(ProductLine product) {
        return product.stars() == null
                ? product.name()
                : product.name() + " (" + texts.of("product", "star." + product.stars()) + ")";
    }
}
