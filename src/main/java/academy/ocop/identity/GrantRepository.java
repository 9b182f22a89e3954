package academy.ocop.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Role grants in the database. */
@ApplicationScoped
class GrantRepository {

    private static final String HELD_ON = """
            select g from RoleGrant g
            where g.account = :account and g.validFrom <= :day and (g.validTo is null or g.validTo >= :day)
            order by g.id""";

    private static final String OF_ACCOUNT = "select g from RoleGrant g where g.account = :account order by g.id";

    private static final String ADMINISTRATORS = """
            select count(distinct g.account) from RoleGrant g, Account a
            where a.id = g.account and a.state = academy.ocop.identity.AccountState.OPEN
              and g.role = academy.ocop.identity.Role.ADMINISTRATOR
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
