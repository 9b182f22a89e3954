package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the audit trail, newest first. Who may read what is decided above, in the feature that shows it. */
@ApplicationScoped
@Transactional
public class AuditReader {

    private static final String SEALED = "select s.entryId from AuditSealedEntry s where s.entryId in :ids";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditSealer sealer;

    /** How many deeds match. */
    public long count(AuditFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> query =
                em.createQuery("select count(e) from AuditEntry e" + where(filter, values), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** One page of them, newest first. */
    public List<AuditLine> page(AuditFilter filter, int offset, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<AuditEntry> query = em.createQuery(
                "select e from AuditEntry e" + where(filter, values) + " order by e.happenedAt desc, e.id desc",
                AuditEntry.class);
        values.forEach(query::setParameter);
        List<AuditEntry> entries =
                query.setFirstResult(offset).setMaxResults(limit).getResultList();
        Set<Long> sealed = entries.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(SEALED, Long.class)
                        .setParameter(
                                "ids", entries.stream().map(AuditEntry::number).toList())
                        .getResultList());
        return entries.stream()
                .map(entry -> entry.line(sealed.contains(entry.number())))
                .toList();
    }

    /** Whether the trail was touched, from behind a seal on: a portion of the seals is made again from the rows they cover. */
    public AuditVerdict verify(long after) {
        return sealer.verify(after);
    }

    /** The condition is built of fixed pieces; what was typed only ever becomes a parameter. */
    private static String where(AuditFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.from().ifPresent(from -> add(conditions, values, "e.happenedAt >= :since", "since", from));
        filter.before().ifPresent(before -> add(conditions, values, "e.happenedAt < :before", "before", before));
        filter.action()
                .ifPresent(action -> add(
                        conditions,
                        values,
                        "e.action like :action escape '!'",
                        "action",
                        action.replace("!", "!!").replace("%", "!%").replace("_", "!_") + '%'));
        filter.person().ifPresent(person -> add(conditions, values, "e.personId = :person", "person", person));
        filter.subjectKind().ifPresent(kind -> add(conditions, values, "e.subjectKind = :kind", "kind", kind));
        filter.subjectId().ifPresent(id -> add(conditions, values, "e.subjectId = :subject", "subject", id));
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
