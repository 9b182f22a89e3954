package academy.ocop.identity;

import academy.ocop.places.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Role grants in the database. */
@ApplicationScoped
class GrantRepository {

    private static final String HELD_ON = """
            select g from RoleGrant g
            where g.account = :account and g.state = academy.ocop.identity.GrantState.IN_FORCE
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            order by g.id""";

    private static final String HELD_BY = """
            select g from RoleGrant g
            where g.account in :accounts and g.state = academy.ocop.identity.GrantState.IN_FORCE
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            order by g.role, g.id""";

    private static final String WAITING = """
            select g from RoleGrant g where g.state = academy.ocop.identity.GrantState.WAITING order by g.id""";

    private static final String IN_CLASS = """
            select g from RoleGrant g
            where g.classId = :number and g.role = academy.ocop.identity.Role.TRAINER
              and g.state = academy.ocop.identity.GrantState.IN_FORCE and (g.validTo is null or g.validTo >= :day)
            order by g.id""";

    private static final String STAFF = """
            select new academy.ocop.identity.PersonLine(
                p.id, p.fullName, p.birthYear, n.unit, a.id, a.loginCode, a.staff, a.state)
            from Account a, Person p, PersonPlace n
            where p.id = a.person and a.id <> :self and a.staff = :staff
              and a.state = academy.ocop.identity.AccountState.OPEN and p.nameFold like :name escape '!'
              and n.person = p.id and n.validFrom <= :day and (n.validTo is null or n.validTo >= :day)
              and (exists (select t from RoleGrant t where t.account = a.id
                    and t.role = academy.ocop.identity.Role.TRAINER
                    and t.state = academy.ocop.identity.GrantState.IN_FORCE)
                or exists (select l from PersonPlace l where l.person = p.id and l.unit in :units
                    and l.validFrom <= :day and (l.validTo is null or l.validTo >= :day))
                  and not exists (select o from RoleGrant o where o.account = a.id
                    and o.role in (academy.ocop.identity.Role.ADMINISTRATOR, academy.ocop.identity.Role.AUDITOR)
                    and o.state = academy.ocop.identity.GrantState.IN_FORCE
                    and (o.validTo is null or o.validTo >= :day)))
            order by p.nameSort, a.id""";

    private static final String TAUGHT = """
            select distinct g.classId from RoleGrant g
            where g.role = academy.ocop.identity.Role.TRAINER and g.state = academy.ocop.identity.GrantState.IN_FORCE
              and g.classId in :classes and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)""";

    private static final String NAMES = """
            select new academy.ocop.identity.AccountName(a.id, p.id, p.fullName, a.loginCode) from Account a, Person p
            where p.id = a.person and a.id in :ids""";

    /** Closed accounts count too: who was administrator yesterday is the second person whom today must not do without. */
    private static final String ADMINISTRATORS_SINCE = """
            select count(distinct g.account) from RoleGrant g
            where g.role = academy.ocop.identity.Role.ADMINISTRATOR
              and g.state = academy.ocop.identity.GrantState.IN_FORCE
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :since)""";

    private static final String OF_ACCOUNT = "select g from RoleGrant g where g.account = :account order by g.id";

    private static final String ADMINISTRATORS = """
            select count(distinct g.account) from RoleGrant g, Account a
            where a.id = g.account and a.state = academy.ocop.identity.AccountState.OPEN
              and g.role = academy.ocop.identity.Role.ADMINISTRATOR
              and g.state = academy.ocop.identity.GrantState.IN_FORCE
              and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)""";

    @PersistenceContext
    EntityManager em;

    void add(RoleGrant grant) {
        em.persist(grant);
    }

    Optional<RoleGrant> find(long id) {
        return Optional.ofNullable(em.find(RoleGrant.class, id));
    }

    List<Grant> heldOn(AccountId account, LocalDate day) {
        return em
                .createQuery(HELD_ON, RoleGrant.class)
                .setParameter("account", account)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(RoleGrant::grant)
                .toList();
    }

    /** The roles that these accounts hold on a day. */
    Map<Long, List<Grant>> heldBy(Collection<Long> accounts, LocalDate day) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(HELD_BY, RoleGrant.class)
                .setParameter("accounts", accounts.stream().map(AccountId::new).toList())
                .setParameter("day", day)
                .getResultStream()
                .map(RoleGrant::grant)
                .collect(Collectors.groupingBy(grant -> grant.account().value()));
    }

    List<Grant> waiting() {
        return em.createQuery(WAITING, RoleGrant.class).getResultList().stream()
                .map(RoleGrant::grant)
                .toList();
    }

    /** Who teaches a class, from today on. */
    Set<Long> taught(Collection<Long> classes, LocalDate day) {
        return classes.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(TAUGHT, Long.class)
                        .setParameter("classes", classes)
                        .setParameter("day", day)
                        .getResultList());
    }

    List<Grant> trainers(long classId, LocalDate day) {
        return em
                .createQuery(IN_CLASS, RoleGrant.class)
                .setParameter("number", classId)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .map(RoleGrant::grant)
                .toList();
    }

    /** Open accounts of staff who have taught before or who live or work in these units. */
    List<PersonLine> teachers(String name, Collection<UnitId> units, AccountId self, LocalDate day, int limit) {
        return em.createQuery(STAFF, PersonLine.class)
                .setParameter("name", name)
                .setParameter("self", self.value())
                .setMaxResults(limit)
                .setParameter("staff", true)
                .setParameter("units", units.isEmpty() ? List.of(new UnitId(-1)) : List.copyOf(units))
                .setParameter("day", day)
                .getResultList();
    }

    Map<Long, AccountName> names(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(NAMES, AccountName.class)
                .setParameter(
                        "ids",
                        accounts.stream().map(AccountId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(AccountName::account, name -> name));
    }

    /** How many have been administrators on some day since then, whatever became of their accounts. */
    long administratorsSince(LocalDate since, LocalDate day) {
        return em.createQuery(ADMINISTRATORS_SINCE, Long.class)
                .setParameter("day", day)
                .setParameter("since", since)
                .getSingleResult();
    }

    long administrators(LocalDate day) {
        return em.createQuery(ADMINISTRATORS, Long.class)
                .setParameter("day", day)
                .getSingleResult();
    }

    List<Grant> ofAccount(AccountId account) {
        return em.createQuery(OF_ACCOUNT, RoleGrant.class).setParameter("account", account).getResultList().stream()
                .map(RoleGrant::grant)
                .toList();
    }
}
