package academy.ocop.catalogue;

import academy.ocop.courseware.CourseId;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Editions in the database. Every query of the feature is in this file. */
@ApplicationScoped
class CatalogueRepository {

    private static final String PUBLISHED = "select e from CourseEdition e where e.retiredAt is null order by e.course";

    private static final String WITHDRAWN = """
            select distinct e.course from CourseEdition e
            where not exists (select p from CourseEdition p where p.course = e.course and p.retiredAt is null)
            order by e.course""";

    private static final String PUBLISHED_AT = """
            update CourseEdition e set e.publishedAt = :at where e.id = :id""";

    private static final String OF_COURSE = "select e from CourseEdition e where e.course = :course order by e.id";

    @PersistenceContext
    EntityManager em;

    void add(CourseEdition edition, byte[] files) {
        em.persist(edition);
        // The row first: the package's foreign key needs it, and a second server doing the same must fail here.
        em.flush();
        em.persist(new EditionPackage(edition.id(), files));
    }

    Optional<CourseEdition> find(EditionId id) {
        return Optional.ofNullable(em.find(CourseEdition.class, id.value()));
    }

    Optional<byte[]> files(EditionId id) {
        return Optional.ofNullable(em.find(EditionPackage.class, id.value())).map(EditionPackage::files);
    }

    /** The same edition with other notes of its authors. */
    void keep(EditionId id, byte[] files) {
        Optional.ofNullable(em.find(EditionPackage.class, id.value()))
                .orElseThrow(() -> new NotFound(id))
                .keep(files);
    }

    /** For invented pasts alone: the day of a real edition never changes. */
    void publishedAt(EditionId id, Instant at) {
        em.createQuery(PUBLISHED_AT)
                .setParameter("at", at)
                .setParameter("id", id.value())
                .executeUpdate();
        find(id).ifPresent(em::refresh);
    }

    List<CourseEdition> published() {
        return em.createQuery(PUBLISHED, CourseEdition.class).getResultList();
    }

    /** Courses of which every edition is retired. */
    List<CourseId> withdrawn() {
        return em.createQuery(WITHDRAWN, String.class).getResultList().stream()
                .map(CourseId::new)
                .toList();
    }

    List<CourseEdition> ofCourse(CourseId course) {
        return em.createQuery(OF_COURSE, CourseEdition.class)
                .setParameter("course", course.value())
                .getResultList();
    }
}
