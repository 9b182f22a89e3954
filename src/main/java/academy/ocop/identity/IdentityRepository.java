package academy.ocop.identity;

import academy.ocop.places.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People, accounts, cards and logins in the database. Every query about them is in this file. */
@ApplicationScoped
class IdentityRepository {

    private static final int IN_ONE_QUERY = 500;

    private static final String LOGIN = """
            select new academy.ocop.identity.LoginFound(s.id, a.id, p.id, p.fullName, s.lastSeenAt)
            from LoginSession s, Account a, Person p
            where s.tokenHash = :token and s.endedAt is null and s.expiresAt > :now and s.lastSeenAt > :idle
              and a.id = s.account and a.state = academy.ocop.identity.AccountState.OPEN and p.id = a.person""";

    private static final String LAPSED = """
            select new academy.ocop.identity.LoginFound(s.id, a.id, p.id, p.fullName, s.lastSeenAt)
            from LoginSession s, Account a, Person p
            where s.tokenHash = :token and s.endedAt is null and s.lastSeenAt > :since
              and a.id = s.account and a.state = academy.ocop.identity.AccountState.OPEN and p.id = a.person""";

    private static final String SEEN = "update LoginSession s set s.lastSeenAt = :now where s.id = :id";

    private static final String LOGINS_OF = """
            select s from LoginSession s
            where s.account = :account and s.endedAt is null and s.expiresAt > :now and s.lastSeenAt > :idle
            order by s.lastSeenAt desc, s.id""";

    private static final String ACCOUNT_BY_CODE = "select a from Account a where a.loginCode = :code";
    private static final String ACCOUNT_OF = "select a from Account a where a.person = :person";

    private static final String ACCOUNTS_BY_PHONE = """
            select a from Account a, Person p where p.id = a.person and p.phone = :address order by a.id""";

    private static final String ACCOUNTS_BY_EMAIL = """
            select a from Account a, Person p where p.id = a.person and lower(p.email) = :address order by a.id""";

    private static final String CARDS = """
            select c from AccountCard c where c.account = :account and c.usedAt is null and c.cancelledAt is null""";

    private static final String WAITING_CARDS = """
            select c from AccountCard c
            where c.waiting = :waiting and c.usedAt is null and c.cancelledAt is null and c.expiresAt > :now order by c.id""";

    private static final String REMARKS = "select p from Person p where p.fullName like '%)'";

    private static final String PLACES =
            "select p from PersonPlace p where p.person = :person order by p.validFrom, p.id";

    private static final String PEOPLE = "select p from Person p where p.id in :ids";

    private static final String COUNT = "select count(p) from Person p";

    private static final String NAMESAKES = """
            select count(p) from Person p, PersonPlace l
            where l.person = p.id and p.nameFold = :fold and p.birthYear = :year and l.unit = :unit and l.validTo is null""";

    private static final String CLEAR_LOGINS =
            "delete from LoginSession s where s.endedAt < :before or s.expiresAt < :before";

    private static final String CLEAR_CARDS =
            "delete from AccountCard c where c.usedAt < :before or c.cancelledAt < :before or c.expiresAt < :before";

    @PersistenceContext
    EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void flush() {
        em.flush();
    }

    Optional<LoginFound> login(String tokenHash, Instant now, Instant idleSince) {
        return em.createQuery(LOGIN, LoginFound.class)
                .setParameter("token", tokenHash)
                .setParameter("now", now)
                .setParameter("idle", idleSince)
                .getResultStream()
                .findFirst();
    }

    Optional<LoginFound> lapsed(String tokenHash, Instant since) {
        return em.createQuery(LAPSED, LoginFound.class)
                .setParameter("token", tokenHash)
                .setParameter("since", since)
                .getResultStream()
                .findFirst();
    }

    void seen(long session, Instant now) {
        em.createQuery(SEEN)
                .setParameter("now", now)
                .setParameter("id", session)
                .executeUpdate();
    }

    Optional<LoginSession> session(long id) {
        return Optional.ofNullable(em.find(LoginSession.class, id));
    }

    List<LoginSession> sessions(AccountId account, Instant now, Instant idleSince) {
        return em.createQuery(LOGINS_OF, LoginSession.class)
                .setParameter("account", account)
                .setParameter("now", now)
                .setParameter("idle", idleSince)
                .getResultList();
    }

    Optional<Account> account(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id.value()));
    }

    Optional<Account> accountOf(PersonId person) {
        return em.createQuery(ACCOUNT_OF, Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> accountByCode(String code) {
        return em.createQuery(ACCOUNT_BY_CODE, Account.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    List<Account> accountsByPhone(String phone) {
        return em.createQuery(ACCOUNTS_BY_PHONE, Account.class)
                .setParameter("address", phone)
                .getResultList();
    }

    List<Account> accountsByEmail(String lowerCase) {
        return em.createQuery(ACCOUNTS_BY_EMAIL, Account.class)
                .setParameter("address", lowerCase)
                .getResultList();
    }

    List<AccountCard> openCards(AccountId account) {
        return em.createQuery(CARDS, AccountCard.class)
                .setParameter("account", account)
                .getResultList();
    }

    List<AccountCard> waitingCards(Instant now) {
        return em.createQuery(WAITING_CARDS, AccountCard.class)
                .setParameter("waiting", true)
                .setParameter("now", now)
                .getResultList();
    }

    Optional<AccountCard> card(long id) {
        return Optional.ofNullable(em.find(AccountCard.class, id));
    }

    /** People with a remark in parentheses behind their name. */
    List<Person> withRemark() {
        return em.createQuery(REMARKS, Person.class).getResultList();
    }

    Optional<Person> person(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.value()));
    }

    Optional<PersonSensitive> sensitive(PersonId id) {
        return Optional.ofNullable(em.find(PersonSensitive.class, id.value()));
    }

    void remove(Object entity) {
        em.remove(entity);
    }

    List<PersonPlace> places(PersonId person) {
        return em.createQuery(PLACES, PersonPlace.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The unit of a day; before the first known one, the first. */
    Optional<UnitId> unitOn(PersonId person, LocalDate day) {
        List<PersonPlace> all = places(person);
        return all.stream()
                .filter(place -> place.covers(day))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(PersonPlace::unit);
    }

    /** The person as rights see her: with the commune of the day. */
    Target target(PersonId person, LocalDate day) {
        return unitOn(person, day).map(unit -> Target.of(person, unit)).orElseGet(() -> Target.of(person));
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        List<Long> ids = people.stream().map(PersonId::value).distinct().toList();
        Map<PersonId, String> names = new HashMap<>();
        for (int from = 0; from < ids.size(); from += IN_ONE_QUERY) {
            List<Long> some = new ArrayList<>(ids.subList(from, Math.min(ids.size(), from + IN_ONE_QUERY)));
            em.createQuery(PEOPLE, Person.class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(person -> names.put(person.id(), person.fullName()));
        }
        return names;
    }

    boolean isEmpty() {
        return em.createQuery(COUNT, Long.class).getSingleResult() == 0;
    }

    void clearLogins(Instant before) {
        em.createQuery(CLEAR_LOGINS).setParameter("before", before).executeUpdate();
    }

    void clearCards(Instant before) {
        em.createQuery(CLEAR_CARDS).setParameter("before", before).executeUpdate();
    }

    long namesakes(PersonName name, int birthYear, UnitId unit) {
        return em.createQuery(NAMESAKES, Long.class)
                .setParameter("fold", name.fold())
                .setParameter("year", birthYear)
                .setParameter("unit", unit)
                .getSingleResult();
    }
}
