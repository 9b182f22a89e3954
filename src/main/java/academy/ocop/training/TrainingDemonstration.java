package academy.ocop.training;

import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Tells a class as if it had begun earlier. Only the portal itself may, when it loads the demonstration. */
@ApplicationScoped
@Transactional
public class TrainingDemonstration {

    @Inject
    TrainingRepository classes;

    @Inject
    CurrentCaller caller;

    /** The class has been there since that day. */
    public void began(ClassId id, LocalDate day) {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
        classes.find(id).orElseThrow(() -> new NotFound(id)).tellBegun(day);
    }
}
