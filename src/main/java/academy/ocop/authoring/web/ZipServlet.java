package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftQueries;
import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.CourseReader;
import academy.ocop.platform.web.AnsweringServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/** {@code /authoring/zip?draft=7} or {@code ?edition=50}: the files of a course to take along, in its folder. */
@WebServlet("/authoring/zip")
public class ZipServlet extends AnsweringServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    transient DraftQueries drafts;

    @Inject
    transient CatalogueQueries catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String draft = request.getParameter("draft");
        CourseFiles files = draft == null
                ? catalogue.files(new EditionId(
                        DraftWords.id(request.getParameter("edition")).value()))
                : drafts.files(DraftWords.id(draft));
        String name = draft == null
                ? CourseReader.idOf(files).map(CourseId::value).orElse("course")
                : drafts.course(DraftWords.id(draft)).value();
        byte[] zip = files.inFolder(name).toZip();
        response.setContentType("application/zip");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".zip\"");
        response.setContentLength(zip.length);
        response.getOutputStream().write(zip);
    }
}
