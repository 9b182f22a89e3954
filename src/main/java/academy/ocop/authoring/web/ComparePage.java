package academy.ocop.authoring.web;

import academy.ocop.authoring.ChangedFile;
import academy.ocop.authoring.Comparison;
import academy.ocop.authoring.DraftQueries;
import academy.ocop.authoring.DraftState;
import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Language;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** {@code /authoring/compare?id=7}: what a draft would change, for the person who decides about it. */
@Named
@RequestScoped
public class ComparePage {

    @Inject
    DraftQueries drafts;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    @Param(name = "id")
    @Nullable
    String id;

    private Comparison comparison;

    @SuppressWarnings("NullAway.Init")
    public ComparePage() {}

    @PostConstruct
    void load() {
        comparison = drafts.comparison(DraftWords.id(id));
    }

    public long getNumber() {
        return comparison.draft().line().id().value();
    }

    public String getTitle() {
        return comparison
                .draft()
                .course()
                .map(course -> course.title().in(Language.of(viewer.getLang())))
                .orElse(comparison.draft().line().course().value());
    }

    public String getDraftAddress() {
        return DraftWords.address(comparison.draft().line().id());
    }

    public String getHash() {
        return comparison.draft().hash();
    }

    /** The number of the edition it is compared with, or an empty text. */
    public String getAgainst() {
        EditionId against = comparison.against();
        return against == null ? "" : Long.toString(against.value());
    }

    public boolean isNewCourse() {
        return comparison.against() == null;
    }

    public boolean isBaseOld() {
        return comparison.isBaseOld();
    }

    public List<ChangedFile> getFiles() {
        return comparison.files();
    }

    public String getCount() {
        return texts.of("authoring", "compare.count", comparison.files().size());
    }

    public boolean isSubmitted() {
        return comparison.draft().line().state() == DraftState.SUBMITTED;
    }

    /** Whether there is something to look at as a learner would. */
    public boolean isShown() {
        return comparison.draft().line().state().isOpen()
                && comparison.draft().course().isPresent();
    }

    /** Whether this person may publish it. */
    public boolean isPublishable() {
        return isSubmitted() && !comparison.isOwn();
    }

    public boolean isOwn() {
        return isSubmitted() && comparison.isOwn();
    }
}
