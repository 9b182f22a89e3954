package academy.ocop.reporting;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The learners of somebody's area: who is in no course yet, who rests. For those who know them and can help. */
@ApplicationScoped
@Transactional
public class AreaQueries {

    private static final Duration RESTS = Duration.ofDays(14);

    @Inject
    AreaRepository area;

    @Inject
    Access access;

    @Inject
    InstantSource clock;

    public AreaCounts counts() {
        Reach reach = reach();
        return new AreaCounts(
                area.count(AreaState.ALL, "", reach, since()),
                area.count(AreaState.WITHOUT_COURSE, "", reach, since()),
                area.count(AreaState.RESTING, "", reach, since()));
    }

    /** One page of the people whose name holds the words, by given name. */
    public AreaList page(AreaState state, String words, int offset, int limit) {
        Reach reach = reach();
        return new AreaList(
                area.page(state, words, reach, since(), offset, limit), area.count(state, words, reach, since()));
    }

    private Reach reach() {
        access.requireSomewhere(Permission.READ_PEOPLE);
        return access.reach(Permission.READ_PEOPLE);
    }

    private Instant since() {
        return clock.instant().minus(RESTS);
    }
}
