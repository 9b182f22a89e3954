package academy.ocop.product;

import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Fold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Producers, products, recognitions and links in the database. Every query of the feature is in this file. */
@ApplicationScoped
class ProductRepository {

    private static final String CARDS = "select p from Product p left join fetch p.producer maker";
    private static final String COUNT = "select count(p) from Product p left join p.producer maker";
    private static final String NAMED =
            " where (p.nameFold like :words escape '!' or maker.nameFold like :words escape '!')";
    private static final String IN_UNIT = " and maker.unit = :unit";

    /** The latest recognition that states a star, as in the view product_star. */
    private static final String STAR = """
            exists (select r from Recognition r
                where r.product = p and r.status = academy.ocop.product.RecognitionStatus.RECOGNISED and %s
                and not exists (select later from Recognition later
                    where later.product = p
                    and later.status = academy.ocop.product.RecognitionStatus.RECOGNISED
                    and (later.asOf > r.asOf or (later.asOf = r.asOf and later.id > r.id))))""";

    private static final String WITH_STARS = " and " + STAR.formatted("r.stars = :stars");
    private static final String WITHOUT_STARS = " and not " + STAR.formatted("r.stars is not null");
    private static final String IN_ORDER = " order by p.nameFold, p.id";

    private static final String RECOGNITIONS = """
            select r from Recognition r where r.product.id in :products order by r.asOf, r.id""";

    private static final String LINKS_OF = """
            select l from PersonLink l join fetch l.product p left join fetch p.producer
            where l.person = :person order by p.nameFold, l.validFrom""";

    private static final String STANDING_OF = """
            select l from PersonLink l join fetch l.product p left join fetch p.producer
            where l.person in :people and l.endedSlot = 0 order by p.nameFold, p.id""";

    private static final String STANDING = """
            select l from PersonLink l
            where l.person = :person and l.product.id = :product and l.part = :part and l.endedSlot = 0""";

    private static final String PRODUCERS = "select p from Producer p order by p.nameFold";

    private static final String UNITS = """
            select distinct p.unit from Producer p where p.unit is not null""";

    private static final String OF_PRODUCER = """
            select count(p) from Product p where p.producer.id = :producer and p.nameFold = :name""";

    @PersistenceContext
    EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    Optional<Product> product(ProductId id) {
        return Optional.ofNullable(em.find(Product.class, id.value()));
    }

    Optional<Producer> producer(ProducerId id) {
        return Optional.ofNullable(em.find(Producer.class, id.value()));
    }

    List<Product> products(ProductFilter filter, int offset, int limit) {
        return filled(em.createQuery(CARDS + where(filter) + IN_ORDER, Product.class), filter)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(ProductFilter filter) {
        return filled(em.createQuery(COUNT + where(filter), Long.class), filter).getSingleResult();
    }

    private static String where(ProductFilter filter) {
        String stars = "";
        if (filter.stars() != 0) {
            stars = filter.stars() == ProductFilter.NOT_STATED ? WITHOUT_STARS : WITH_STARS;
        }
        return NAMED + (filter.unit() == null ? "" : IN_UNIT) + stars;
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, ProductFilter filter) {
        query.setParameter("words", Fold.containing(filter.text()));
        if (filter.unit() != null) {
            query.setParameter("unit", filter.unit());
        }
        if (filter.stars() > 0) {
            query.setParameter("stars", filter.stars());
        }
        return query;
    }

    /** Oldest first. */
    List<Recognition> recognitions(Collection<ProductId> products) {
        if (products.isEmpty()) {
            return List.of();
        }
        return em.createQuery(RECOGNITIONS, Recognition.class)
                .setParameter(
                        "products", products.stream().map(ProductId::value).toList())
                .getResultList();
    }

    List<PersonLink> linksOf(PersonId person) {
        return em.createQuery(LINKS_OF, PersonLink.class)
                .setParameter("person", person)
                .getResultList();
    }

    List<PersonLink> standingOf(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(STANDING_OF, PersonLink.class)
                .setParameter("people", people)
                .getResultList();
    }

    Optional<PersonLink> standing(PersonId person, ProductId product, ProductPart part) {
        return em.createQuery(STANDING, PersonLink.class)
                .setParameter("person", person)
                .setParameter("product", product.value())
                .setParameter("part", part)
                .getResultStream()
                .findFirst();
    }

    List<Producer> producers() {
        return em.createQuery(PRODUCERS, Producer.class).getResultList();
    }

    List<UnitId> units() {
        return em.createQuery(UNITS, UnitId.class).getResultList();
    }

    boolean exists(Producer producer, String nameFold) {
        return em.createQuery(OF_PRODUCER, Long.class)
                        .setParameter("producer", producer.id().value())
                        .setParameter("name", nameFold)
                        .getSingleResult()
                > 0;
    }

    long trainedPeople(ProductId product) {
        TrainedCount count = em.find(TrainedCount.class, product.value());
        return count == null ? 0 : count.people();
    }
}
