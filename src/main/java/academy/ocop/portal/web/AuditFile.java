package academy.ocop.portal.web;

import academy.ocop.platform.AuditLine;
import academy.ocop.platform.SheetFile;
import academy.ocop.platform.web.AnsweringServlet;
import academy.ocop.platform.web.Refusals;
import academy.ocop.platform.web.Texts;
import academy.ocop.portal.AuditQueries;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** {@code /portal/audit-file?…}: the deeds that the page shows, all of them, as a workbook for the auditor. */
@WebServlet("/portal/audit-file")
public class AuditFile extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 500;

    /** As many lines as a sheet holds without becoming useless; the days narrow it. */
    private static final int MOST = 100_000;

    @Inject
    transient AuditQueries audit;

    @Inject
    transient AuditSentences sentences;

    @Inject
    transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuditRequest asked = AuditRequest.of(request);
        Refusals.leadBack(request, "/portal/audit");
        asked.days().require();
        // Everything that can be refused is asked before the first byte leaves.
        audit.taken(asked.filter());
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"ocop-audit.xlsx\"");
        try (SheetFile sheet = SheetFile.excel(response.getOutputStream(), texts.of("portal", "audit.title"))) {
            sheet.head(Stream.of("audit.when", "audit.who", "audit.what", "audit.whom", "audit.where", "audit.seal")
                    .map(key -> texts.of("portal", key))
                    .toList());
            List<AuditLine> part;
            int written = 0;
            do {
                part = audit.page(asked.filter(), written, AT_ONCE).lines();
                for (AuditSentences.Line line : sentences.of(part)) {
                    sheet.line(Arrays.asList(
                            line.at(),
                            line.who(),
                            line.sentence(),
                            line.subject(),
                            line.network(),
                            texts.of("portal", line.sealed() ? "audit.sealed" : "audit.unsealed")));
                }
                written += part.size();
            } while (part.size() == AT_ONCE && written < MOST);
        }
    }
}
