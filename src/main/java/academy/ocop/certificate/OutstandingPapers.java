package academy.ocop.certificate;

import academy.ocop.platform.Jobs;
import academy.ocop.platform.PortalStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/** Issues the papers that waited for the portal's public address: soon after the start, and then every ten minutes. */
@ApplicationScoped
public class OutstandingPapers {

    private static final Logger LOGGER = System.getLogger(OutstandingPapers.class.getName());

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int BATCH = 500;

    @Inject
    Jobs jobs;

    @Inject
    CertificateService papers;

    void begin(@Observes PortalStarted started) {
        jobs.every(SOON, PAUSE, "papers", this::issueAll);
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
