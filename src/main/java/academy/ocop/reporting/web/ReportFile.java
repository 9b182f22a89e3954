package academy.ocop.reporting.web;

import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.SheetFile;
import academy.ocop.platform.web.AnsweringServlet;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.reporting.Figure;
import academy.ocop.reporting.ListLine;
import academy.ocop.reporting.ReportFilter;
import academy.ocop.reporting.ReportFilter.Dimension;
import academy.ocop.reporting.ReportList;
import academy.ocop.reporting.ReportQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code /reporting/file?…&count=figures|people|turns}: the report, or the list behind a figure, as a workbook. */
@WebServlet("/reporting/file")
public class ReportFile extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 1000;
    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    @Inject
    transient ReportQueries reports;

    @Inject
    transient Texts texts;

    @Inject
    transient Viewer viewer;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = Clocks.day(clock.instant());
        ReportFilter filter = ReportRequest.required(request, today).filter();
        String count = String.valueOf(request.getParameter("count"));
        if (!count.matches("figures|people|turns")) {
            throw new NotFound(count);
        }
        // Everything that can be refused is asked before the first byte leaves.
        Figure total = reports.total(filter);
        if (!"figures".equals(count)) {
            reports.taken(count, "people".equals(count) ? total.people() : total.turns());
        }
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"ocop-" + count + '-'
                        + IN_NAME.format(filter.period().from()) + '-'
                        + IN_NAME.format(filter.period().to()) + ".xlsx\"");
        try (SheetFile sheet = SheetFile.excel(response.getOutputStream(), texts.of("reporting", "file." + count))) {
            if ("figures".equals(count)) {
                figures(sheet, filter, total);
            } else {
                names(sheet, filter, "turns".equals(count));
            }
        }
    }

    private void figures(SheetFile sheet, ReportFilter filter, Figure total) {
        sheet.head(List.of(
                texts.of("reporting", "file.by"),
                texts.of("reporting", "file.name"),
                texts.of("reporting", "trained.people"),
                texts.of("reporting", "trained.turns")));
        sheet.line(List.of(
                texts.of("reporting", "trained.total"),
                texts.of(
                        "reporting",
                        "trained.period.days",
                        filter.period().from(),
                        filter.period().to()),
                total.people(),
                total.turns()));
        for (Dimension dimension : Dimension.values()) {
            for (Figure figure : reports.by(dimension, filter)) {
                sheet.line(List.of(
                        texts.of("reporting", "by." + dimension),
                        Labels.of(dimension, figure, viewer.getLang(), texts),
                        figure.people(),
                        figure.turns()));
            }
        }
    }

    private void names(SheetFile sheet, ReportFilter filter, boolean turns) {
        List<String> heads = turns
                ? List.of(
                        "list.number",
                        "list.name",
                        "list.birth",
                        "list.kind",
                        "list.unit",
                        "list.course",
                        "list.class",
                        "list.finished")
                : List.of("list.number", "list.name", "list.birth", "list.kind", "list.unit", "list.latest");
        sheet.head(heads.stream().map(head -> texts.of("reporting", head)).toList());
        int written = 0;
        ReportList part;
        do {
            part = turns ? reports.turns(filter, written, AT_ONCE) : reports.people(filter, written, AT_ONCE);
            for (ListLine line : part.lines()) {
                sheet.line(cells(++written, line, filter.today(), turns));
            }
        } while (part.lines().size() == AT_ONCE);
    }

    private List<@Nullable Object> cells(int number, ListLine line, boolean today, boolean turns) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(number);
        cells.add(line.name());
        cells.add(line.birthYear());
        cells.add(texts.of("reporting", "kind." + line.kind()));
        cells.add(today ? line.unitToday() : line.unit());
        if (turns) {
            cells.add("vi".equals(viewer.getLang()) ? line.titleVi() : line.titleEn());
            cells.add(line.classCode());
        }
        cells.add(line.finishedAt());
        return cells;
    }
}
