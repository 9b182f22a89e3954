package academy.ocop.authoring;

import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.identity.AccountId;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Drafts and their files in the database. Every query of the feature is in this file. */
@ApplicationScoped
class DraftRepository {

    private static final Set<DraftState> OPEN = Set.of(DraftState.DRAFT, DraftState.SENT_BACK, DraftState.SUBMITTED);

    private static final String IN_STATES =
            "select d from CourseDraft d where d.state in :states order by d.changedAt desc, d.id desc";

    private static final String COUNT_OPEN_OF =
            "select count(d) from CourseDraft d where d.madeBy = :account and d.state in :states";

    private static final String FILES = "select f from DraftFile f where f.draft = :draft";

    private static final String FILE = "select f from DraftFile f where f.draft = :draft and f.path = :path";

    private static final String DROP_FILES = "delete from DraftFile f where f.draft = :draft";

    private static final String HANDS = "select h.account from DraftHand h where h.draft = :draft";

    private static final String ARRIVED =
            "select count(a) from CourseArrival a where a.course = :course and a.hash = :hash";

    @PersistenceContext
    EntityManager em;

    void add(CourseDraft draft) {
        em.persist(draft);
        // The row first: the files' foreign key needs it.
        em.flush();
    }

    void add(DraftId draft, CourseFiles files) {
        for (String path : files.paths()) {
            em.persist(new DraftFile(draft, path, files.file(path).orElseThrow()));
        }
    }

    void add(DraftFile file) {
        em.persist(file);
    }

    void add(CourseArrival arrival) {
        em.persist(arrival);
        // A second server with the same delivery must fail here.
        em.flush();
    }

    CourseDraft require(DraftId id) {
        return Optional.ofNullable(em.find(CourseDraft.class, id.value())).orElseThrow(() -> new NotFound(id));
    }

    /** Whoever changes a draft has it alone until the transaction ends. */
    CourseDraft requireAlone(DraftId id) {
        return Optional.ofNullable(em.find(CourseDraft.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound(id));
    }

    List<CourseDraft> open() {
        return inStates(OPEN, 500);
    }

    /** Those that were decided about last. */
    List<CourseDraft> closed(int most) {
        return inStates(Set.of(DraftState.PUBLISHED, DraftState.DISCARDED), most);
    }

    private List<CourseDraft> inStates(Set<DraftState> states, int most) {
        return em.createQuery(IN_STATES, CourseDraft.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    long countOpenOf(AccountId account) {
        return em.createQuery(COUNT_OPEN_OF, Long.class)
                .setParameter("account", account.value())
                .setParameter("states", OPEN)
                .getSingleResult();
    }

    CourseFiles files(DraftId draft) {
        Map<String, byte[]> files = new HashMap<>();
        em.createQuery(FILES, DraftFile.class)
                .setParameter("draft", draft.value())
                .getResultList()
                .forEach(file -> files.put(file.path(), file.content()));
        return CourseFiles.of(files);
    }

    Optional<DraftFile> file(DraftId draft, String path) {
        return em.createQuery(FILE, DraftFile.class)
                .setParameter("draft", draft.value())
                .setParameter("path", path)
                .getResultStream()
                .findFirst();
    }

    void drop(DraftFile file) {
        em.remove(file);
        em.flush();
    }

    void dropFiles(DraftId draft) {
        em.createQuery(DROP_FILES).setParameter("draft", draft.value()).executeUpdate();
    }

    void flush() {
        em.flush();
    }

    List<Long> hands(DraftId draft) {
        return em.createQuery(HANDS, Long.class)
                .setParameter("draft", draft.value())
                .getResultList();
    }

    void addHand(DraftId draft, AccountId account) {
        if (!hands(draft).contains(account.value())) {
            em.persist(new DraftHand(draft, account));
        }
    }

    boolean hasArrived(CourseId course, String hash) {
        return em.createQuery(ARRIVED, Long.class)
                        .setParameter("course", course.value())
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }
}
