package academy.ocop.certificate.web;

import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.MyPaper;
import academy.ocop.courseware.Language;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /certificate/mine}: the papers of the person signed in. */
@Named
@RequestScoped
public class MyPapersPage {

    @Inject
    CertificateQueries queries;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private List<MyPaper> papers = List.of();

    @PostConstruct
    void load() {
        papers = queries.mine();
    }

    public List<MyPaper> getPapers() {
        return papers;
    }

    public String line(MyPaper paper) {
        return texts.of("certificate", paper.issued() ? "mine.completed" : "mine.waiting", paper.completedOn());
    }

    public String share(MyPaper paper) {
        return texts.of("certificate", "mine.share", paper.address());
    }

    public String replacement(MyPaper paper) {
        return texts.of("certificate", "mine.replaced", paper.replacement());
    }

    public String title(MyPaper paper) {
        return paper.courseTitle().in(Language.of(viewer.getLang()));
    }
}
