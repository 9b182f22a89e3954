package academy.ocop.certificate;

import academy.ocop.platform.Jobs;
import academy.ocop.platform.PortalStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Issues the papers that waited for the portal's public address: soon after the start, then every hour. */
@ApplicationScoped
public class OutstandingPapers {

    private static final Logger LOGGER = System.getLogger(OutstandingPapers.class.getName());

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration AFTER_START = Duration.ofSeconds(10);
    private static final int BATCH = 500;

    @Inject
    Jobs jobs;

    @Inject
    CertificateService papers;

    private boolean early = true;

    void begin(@Observes PortalStarted started) {
        jobs.every(AFTER_START, "papers-at-start", this::once);
        jobs.every(PAUSE, "papers", this::issueAll);
    }

    private void once() {
        if (early) {
            early = false;
            issueAll();
        }
    }

    /** One transaction a paper, so that one that fails holds up no other. */
    public void issueAll() {
        for (Long enrolment : papers.outstanding(BATCH)) {
            try {
                papers.issueOutstanding(enrolment);
            } catch (RuntimeException failure) {
                LOGGER.log(Level.WARNING, "The paper for enrolment " + enrolment + " waits for the next run", failure);
            }
        }
    }
}
