package academy.ocop.certificate.web;

import academy.ocop.certificate.PaperFacts;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Lines of a paper that hold more than one fact, as sentences in the reader's language. */
@Named
@RequestScoped
public class PaperLines {

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    @Inject
    Viewer viewer;

    public String trainingClass(PaperFacts facts) {
        return texts.of("certificate", "fact.classValue", facts.classCode(), facts.courseVersion());
    }

    public String study(PaperFacts facts) {
        return texts.of("certificate", "fact.studyValue", facts.startedOn(), facts.completedOn(), facts.studyMinutes());
    }

    public String result(PaperFacts facts) {
        return texts.of("certificate", "fact.resultValue", shown.number(facts.resultPercent(), viewer.getLang()));
    }
}
