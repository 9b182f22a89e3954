package academy.ocop.catalogue.web;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.Language;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** {@code /catalogue/drafts}: how the check of each course folder ended, for its authors. */
@Named
@RequestScoped
public class DraftsPage {

    @Inject
    CatalogueQueries catalogue;

    @Inject
    Viewer viewer;

    private List<Folder> folders = List.of();

    /** A course folder; without faults it is published. */
    public record Folder(String name, Instant checkedAt, List<Line> faults) {}

    /** A fault with the place where it is and what to do about it. */
    public record Line(String file, int line, String what, String remedy) {}

    @PostConstruct
    void load() {
        Language language = Language.of(viewer.getLang());
        folders = catalogue.drafts().stream()
                .map(draft -> new Folder(
                        draft.folder(),
                        draft.checkedAt(),
                        draft.faults().stream()
                                .map(fault -> new Line(
                                        fault.file(), fault.line(), fault.what(language), fault.remedy(language)))
                                .toList()))
                .toList();
    }

    /** The names of folders that are gone. */
    public List<String> getWithdrawn() {
        return catalogue.withdrawn().stream().map(CourseId::value).toList();
    }

    public List<Folder> getFolders() {
        return folders;
    }
}
