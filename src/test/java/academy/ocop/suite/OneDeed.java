package academy.ocop.suite;

import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A use case of its own, in whose transaction a test calls what only use cases of other features may call. */
@ApplicationScoped
@Transactional
@UseCase
public class OneDeed {

    public void of(Runnable work) {
        work.run();
    }
}
