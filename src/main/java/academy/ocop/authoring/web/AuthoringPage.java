package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftLine;
import academy.ocop.authoring.DraftQueries;
import academy.ocop.authoring.web.DraftWords.DraftRow;
import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.EditionOrigin;
import academy.ocop.catalogue.Shelved;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Language;
import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /authoring/courses?show=open}: all courses, what is on offer of each, and the drafts of it. */
@Named
@RequestScoped
public class AuthoringPage {

    private static final List<String> SHOWS = List.of("all", "open", "closed");

    @Inject
    CatalogueQueries catalogue;

    @Inject
    DraftQueries drafts;

    @Inject
    AuthorNames names;

    @Inject
    DraftWords words;

    @Inject
    Access access;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "show")
    @Nullable
    String show;

    private List<Row> rows = List.of();
    private List<DraftRow> closed = List.of();
    private List<Folder> folders = List.of();
    private List<String> withdrawn = List.of();

    /** A course; the edition is empty when none is on offer. */
    public record Row(
            String course, String title, String offered, String edition, List<DraftRow> drafts, boolean startable) {}

    /** A folder of the portal's delivery with faults: what it would have brought is not on offer. */
    public record Folder(String name, List<Line> faults) {}

    /** One of its faults. */
    public record Line(String file, int line, String what, String remedy) {}

    /** A choice of what the page shows. */
    public record Show(String label, String address, String current) {}

    @PostConstruct
    void load() {
        List<DraftLine> open = drafts.open();
        if ("closed".equals(getShow())) {
            List<DraftLine> ended = drafts.closed();
            names.know(ended);
            closed = ended.stream().map(words::row).toList();
            return;
        }
        names.know(open);
        Map<CourseId, List<DraftRow>> byCourse = new LinkedHashMap<>();
        open.forEach(draft ->
                byCourse.computeIfAbsent(draft.course(), x -> new ArrayList<>()).add(words.row(draft)));
        List<Row> all = new ArrayList<>();
        for (Shelved one : catalogue.shelf()) {
            all.add(row(one, byCourse.getOrDefault(one.edition().course().id(), List.of())));
            byCourse.remove(one.edition().course().id());
        }
        byCourse.forEach((course, waiting) -> all.add(new Row(
                course.value(), course.value(), texts.of("authoring", "courses.notOffered"), "", waiting, false)));
        rows = all.stream()
                .filter(row -> "all".equals(getShow()) || !row.drafts().isEmpty())
                .toList();
        folders();
    }

    private Row row(Shelved one, List<DraftRow> waiting) {
        var edition = one.edition();
        String key = one.origin() == EditionOrigin.OFFICE ? "courses.byOffice" : "courses.shipped";
        return new Row(
                edition.course().id().value(),
                edition.course().title().in(language()),
                texts.of("authoring", key, edition.course().version(), edition.publishedAt()),
                Long.toString(edition.id().value()),
                waiting,
                isWriter());
    }

    private void folders() {
        folders = catalogue.drafts().stream()
                .filter(folder -> !folder.isPublished())
                .map(folder -> new Folder(
                        folder.folder(),
                        folder.faults().stream()
                                .map(fault -> new Line(
                                        fault.file(), fault.line(), fault.what(language()), fault.remedy(language())))
                                .toList()))
                .toList();
        withdrawn = catalogue.withdrawn().stream().map(CourseId::value).toList();
    }

    public String getShow() {
        return show != null && SHOWS.contains(show) ? show : "all";
    }

    public List<Show> getShows() {
        return SHOWS.stream()
                .map(one -> new Show(
                        texts.of("authoring", "show." + one),
                        "/authoring/courses?show=" + one,
                        one.equals(getShow()) ? "true" : "false"))
                .toList();
    }

    public boolean isClosedShown() {
        return "closed".equals(getShow());
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<DraftRow> getClosed() {
        return closed;
    }

    public List<Folder> getFolders() {
        return folders;
    }

    /** The names of folders that are gone. */
    public List<String> getWithdrawn() {
        return withdrawn;
    }

    public boolean isWriter() {
        return access.holds(Permission.EDIT_COURSES);
    }

    /** Whether the files may be taken along. */
    public boolean isReader() {
        return access.holds(Permission.PUBLISH_COURSES);
    }

    private Language language() {
        return Language.of(viewer.getLang());
    }
}
