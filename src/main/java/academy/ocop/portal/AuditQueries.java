package academy.ocop.portal;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.AuditFilter;
import academy.ocop.platform.AuditLine;
import academy.ocop.platform.AuditReader;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.AuditVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The audit trail for those who may read it: the auditor everything, the administrator sign-ins, accounts and roles only.
 */
@ApplicationScoped
@Transactional
public class AuditQueries {

    private static final String SECURITY = "identity.";

    @Inject
    Access access;

    @Inject
    AuditReader reader;

    @Inject
    AuditTrail trail;

    /** Lines of one page and how many there are in all. */
    public record AuditPageLines(List<AuditLine> lines, long total) {}

    /** One page of what the reader may see, newest first. */
    public AuditPageLines page(AuditFilter wanted, int offset, int limit) {
        access.requireSomewhere(Permission.READ_SECURITY_AUDIT);
        AuditFilter filter = access.holds(Permission.READ_AUDIT) ? wanted : securityOnly(wanted);
        return new AuditPageLines(reader.page(filter, offset, limit), reader.count(filter));
    }

    /** Lets somebody who reads the trail go on, nobody else. */
    public void requireReader() {
        access.requireSomewhere(Permission.READ_SECURITY_AUDIT);
    }

    /** Records that somebody takes the trail along; only who reads all of it may. */
    public void taken(AuditFilter wanted) {
        access.requireSomewhere(Permission.READ_AUDIT);
        trail.record("portal.auditExported", Subject.of("audit", "trail"), reader.count(wanted));
    }

    /** Whether the reader sees deeds of all features. */
    public boolean readsEverything() {
        return access.holds(Permission.READ_AUDIT);
    }

    /** Whether anything in the trail was changed, taken out or cut off, in the portion behind a seal. */
    public AuditVerdict verify(long after) {
        access.requireSomewhere(Permission.READ_SECURITY_AUDIT);
        return reader.verify(after);
    }

    private static AuditFilter securityOnly(AuditFilter wanted) {
        String action =
                wanted.action().filter(begin -> begin.startsWith(SECURITY)).orElse(SECURITY);
        return new AuditFilter(
                wanted.from(),
                wanted.before(),
                Optional.of(action),
                wanted.person(),
                wanted.subjectKind(),
                wanted.subjectId());
    }
}
