package academy.ocop.identity;

import academy.ocop.platform.SchemaMigrated;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Brings sort keys that an earlier version wrote up to today's rule, at each start: a remark such as "(mẫu)" behind a name is not
 * the given name. SQL cannot make the keys, and only rows that differ are written.
 */
@ApplicationScoped
@Transactional
public class SortKeys {

    private static final int BEFORE_COURSES = 60;

    @Inject
    IdentityRepository people;

    void renew(@Observes @Priority(BEFORE_COURSES) SchemaMigrated migrated) {
        people.withRemark().forEach(Person::sortAnew);
    }
}
