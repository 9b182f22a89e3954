package academy.ocop.product;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.Reach;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Fold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                where r.product = p and r.withdrawnAt is null and r.status = academy.ocop.product.RecognitionStatus.RECOGNISED and %s
                and not exists (select later from Recognition later
                    where later.product = p and later.withdrawnAt is null
                    and later.status = academy.ocop.product.RecognitionStatus.RECOGNISED
                    and (later.asOf > r.asOf or (later.asOf = r.asOf and later.id > r.id))))""";

    private static final String WITH_STARS = " and " + STAR.formatted("r.stars = :stars");
    private static final String WITHOUT_STARS = " and not " + STAR.formatted("r.stars is not null");
    private static final String IN_ORDER = " order by p.nameFold, p.id";

    private static final String RECOGNITIONS = """
            select r from Recognition r where r.product.id in :products order by r.asOf, r.id""";

    private static final String RECORDS = "select p from Product p left join fetch p.producer maker";
    private static final String RECORDS_COUNT = "select count(p) from Product p left join p.producer maker";
    private static final String IN_REACH = " and maker.unit in :units";
    private static final String IN_REACH_OR_NOWHERE = " and (maker.unit in :units or maker.unit is null)";

    private static final String PRODUCERS_IN_REACH =
            "select maker from Producer maker where maker.nameFold like :words escape '!'";
    private static final String PRODUCERS_IN_ORDER = " order by maker.nameFold, maker.id";

    private static final String STANDING_COUNT = """
            select l.product.id, count(distinct l.person) from PersonLink l
            where l.product.id in :products and l.endedSlot = 0 group by l.product.id""";

    private static final String STEWARDS = "select s from Steward s where s.product = :product";
    private static final String STEWARDS_IN_REACH = " and s.unit in :units";
    private static final String STEWARDS_IN_ORDER = " order by s.nameSort, s.validFrom, s.id";

    private static final String PRODUCER_FORMER =
            "select f from ProducerFormer f where f.producer = :of order by f.changedAt desc, f.id desc";

    private static final String PRODUCT_FORMER =
            "select f from ProductFormer f where f.product = :of order by f.changedAt desc, f.id desc";

    private static final String LINKS_OF = """
            select l from PersonLink l join fetch l.product p left join fetch p.producer
            where l.person = :person order by p.nameFold, l.validFrom""";

    private static final String STANDING_OF = """
            select l from PersonLink l join fetch l.product p left join fetch p.producer
            where l.person in :people and l.endedSlot = 0 order by p.nameFold, p.id""";

    private static final String STANDING = """
            select l from PersonLink l
            where l.person = :person and l.product.id = :product and l.part = :part and l.endedSlot = 0""";

    private static final String UNITS = """
            select distinct p.unit from Producer p where p.unit is not null""";

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

    List<UnitId> units() {
        return em.createQuery(UNITS, UnitId.class).getResultList();
    }

    /** Products in a reach, by name, and on demand those whose producer or commune nobody knows. */
    List<Product> records(String words, Reach reach, boolean nowhere, int offset, int limit) {
        String bound = bound(nowhere ? IN_REACH_OR_NOWHERE : IN_REACH, reach);
        return inReach(em.createQuery(RECORDS + NAMED + bound + IN_ORDER, Product.class), reach)
                .setParameter("words", Fold.containing(words))
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long countRecords(String words, Reach reach, boolean nowhere) {
        String bound = bound(nowhere ? IN_REACH_OR_NOWHERE : IN_REACH, reach);
        return inReach(em.createQuery(RECORDS_COUNT + NAMED + bound, Long.class), reach)
                .setParameter("words", Fold.containing(words))
                .getSingleResult();
    }

    List<Producer> producers(String words, Reach reach, boolean nowhere, int limit) {
        String bound = bound(nowhere ? IN_REACH_OR_NOWHERE : IN_REACH, reach);
        return inReach(em.createQuery(PRODUCERS_IN_REACH + bound + PRODUCERS_IN_ORDER, Producer.class), reach)
                .setParameter("words", Fold.containing(words))
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many people have a part in each of these products now. */
    Map<ProductId, Long> peopleOf(Collection<ProductId> products) {
        Map<ProductId, Long> people = new HashMap<>();
        if (!products.isEmpty()) {
            em.createQuery(STANDING_COUNT, Object[].class)
                    .setParameter(
                            "products", products.stream().map(ProductId::value).toList())
                    .getResultList()
                    .forEach(row -> people.put(new ProductId((Long) row[0]), (Long) row[1]));
        }
        return people;
    }

    List<Steward> stewards(ProductId product, Reach reach) {
        return inReach(
                        em.createQuery(STEWARDS + bound(STEWARDS_IN_REACH, reach) + STEWARDS_IN_ORDER, Steward.class),
                        reach)
                .setParameter("product", product)
                .getResultList();
    }

    List<ProducerFormer> former(ProducerId producer) {
        return em.createQuery(PRODUCER_FORMER, ProducerFormer.class)
                .setParameter("of", producer)
                .getResultList();
    }

    List<ProductFormer> former(ProductId product) {
        return em.createQuery(PRODUCT_FORMER, ProductFormer.class)
                .setParameter("of", product)
                .getResultList();
    }

    Optional<Recognition> recognition(long id) {
        return Optional.ofNullable(em.find(Recognition.class, id));
    }

    Optional<PersonLink> link(long id) {
        return Optional.ofNullable(em.find(PersonLink.class, id));
    }

    private static String bound(String condition, Reach reach) {
        return reach.everything() ? "" : condition;
    }

    private static <T> TypedQuery<T> inReach(TypedQuery<T> query, Reach reach) {
        return reach.everything()
                ? query
                : query.setParameter(
                        "units", reach.units().isEmpty() ? List.of(new UnitId(-1)) : List.copyOf(reach.units()));
    }

    long trainedPeople(ProductId product) {
        TrainedCount count = em.find(TrainedCount.class, product.value());
        return count == null ? 0 : count.people();
    }
}
