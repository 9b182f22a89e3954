package academy.ocop.identity;

import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.Fold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finding people: those of one's area, and for administrators all accounts. A page at a time. */
@ApplicationScoped
@Transactional
public class PeopleQueries {

    public static final int PAGE = 25;

    private static final AccountName NOBODY = new AccountName(0L, 0L, "", "");

    @Inject
    PeopleRepository people;

    @Inject
    GrantRepository grants;

    @Inject
    IdentityRepository cards;

    @Inject
    SecondPerson second;

    @Inject
    Access access;

    @Inject
    InstantSource clock;

    /** One page of a list, with how long the whole is. */
    public record Found(List<PersonLine> lines, long total, int page) implements Serializable {

        public int pages() {
            return (int) Math.max(1, (total + PAGE - 1) / PAGE);
        }
    }

    /** People of one's area whose name holds the words. */
    public Found find(String words, int page) {
        access.requireSomewhere(Permission.READ_PEOPLE);
        return people.find(Fold.containing(words), access.reach(Permission.READ_PEOPLE), false, day(), page);
    }

    /** Accounts, for administrators. */
    public Found accounts(String words, boolean staffOnly, int page) {
        access.require(Permission.MANAGE_ACCOUNTS, Target.everything());
        return people.find(Fold.containing(words), new Reach(true, Set.of(), Set.of()), staffOnly, day(), page);
    }

    /** The roles of an account, for who grants them. */
    public List<Grant> grants(AccountId account) {
        access.require(Permission.GRANT_ROLES, Target.everything());
        return grants.ofAccount(account);
    }

    /** The roles that accounts of a list hold today, for who cares for accounts. */
    public Map<Long, List<Grant>> roles(Collection<Long> accounts) {
        access.require(Permission.MANAGE_ACCOUNTS, Target.everything());
        return grants.heldBy(accounts, day());
    }

    /** The accounts that proposed or decided about grants, by their numbers. */
    public Map<Long, AccountName> names(Collection<AccountId> accounts) {
        access.require(Permission.GRANT_ROLES, Target.everything());
        return grants.names(accounts);
    }

    /** Roles that wait for a second person. */
    public List<WaitingGrant> waitingGrants() {
        access.require(Permission.GRANT_ROLES, Target.everything());
        List<Grant> waiting = grants.waiting();
        Map<Long, AccountName> names = grants.names(waiting.stream()
                .flatMap(grant -> Stream.of(grant.account(), grant.grantedBy()))
                .filter(Objects::nonNull)
                .toList());
        return waiting.stream().map(grant -> line(grant, names)).toList();
    }

    /** Cards of staff that wait for a second person. */
    public List<WaitingCard> waitingCards() {
        access.require(Permission.MANAGE_ACCOUNTS, Target.everything());
        List<AccountCard> waiting = cards.waitingCards(clock.instant());
        Map<Long, AccountName> names = grants.names(waiting.stream()
                .flatMap(card -> Stream.of(card.account(), card.issuedBy()))
                .filter(Objects::nonNull)
                .toList());
        return waiting.stream()
                .map(card -> new WaitingCard(
                        card.id(),
                        card.account(),
                        named(names, card.account()).name(),
                        named(names, card.account()).loginCode(),
                        named(names, card.issuedBy()).name(),
                        card.issuedAt(),
                        second.isSecond(card.issuedBy(), card.account())))
                .toList();
    }

    /** Who teaches a class, for who says so. */
    public List<Teacher> teachers(long classId, UnitId classUnit) {
        access.require(Permission.ASSIGN_TRAINER, Target.ofClass(classId, classUnit));
        List<Grant> held = grants.trainers(classId, day());
        Map<Long, AccountName> names =
                grants.names(held.stream().map(Grant::account).toList());
        return held.stream()
                .map(grant -> new Teacher(
                        grant.id(),
                        grant.account(),
                        named(names, grant.account()).name(),
                        named(names, grant.account()).loginCode(),
                        grant.validFrom(),
                        grant.validTo()))
                .toList();
    }

    /** Those of the classes that somebody teaches today. */
    public Set<Long> taught(Collection<Long> classes) {
        access.requireSomewhere(Permission.ASSIGN_TRAINER);
        return grants.taught(classes, day());
    }

    /** Staff who have taught before, and those of one's own area: who could teach a class, by words of the name. Not oneself. */
    public List<PersonLine> possibleTeachers(long classId, UnitId classUnit, String words, int limit) {
        access.require(Permission.ASSIGN_TRAINER, Target.ofClass(classId, classUnit));
        return grants.teachers(
                Fold.containing(words),
                access.reach(Permission.ASSIGN_TRAINER).units(),
                access.account().orElse(new AccountId(0)),
                day(),
                limit);
    }

    private WaitingGrant line(Grant grant, Map<Long, AccountName> names) {
        AccountName whom = named(names, grant.account());
        return new WaitingGrant(
                grant,
                whom.name(),
                whom.loginCode(),
                named(names, grant.grantedBy()).name(),
                second.isSecond(grant.grantedBy(), grant.account()),
                !access.account().equals(Optional.of(grant.account())));
    }

    private static AccountName named(Map<Long, AccountName> names, @Nullable AccountId id) {
        return names.getOrDefault(id == null ? 0L : id.value(), NOBODY);
    }

    private java.time.LocalDate day() {
        return Clocks.day(clock.instant());
    }
}
