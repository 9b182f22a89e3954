package academy.ocop.identity;

import academy.ocop.platform.Refusal;
import java.util.Optional;

/** What the rules about people and accounts say no to. */
public enum IdentityRefusal implements Refusal {
    /** Who or secret is wrong, or the account is closed: never said which. */
    SIGN_IN_FAILED(401),
    /** Too many people sign in at this moment. */
    SIGN_IN_BUSY(503),
    /** The password used until now is not that one. */
    OLD_PASSWORD_WRONG(409),
    /** Somebody responsible for an area cannot print a card for a staff account. */
    CARD_FOR_STAFF(403),
    /** Nobody gives a role to or takes one from oneself. */
    ROLE_OF_ONESELF(409),
    /** The account has this role with this reach already. */
    ROLE_HELD_ALREADY(409),
    /** Who reads what everybody does cannot also be who grants and closes: administrator and auditor are two people. */
    ROLES_APART(409),
    /** A role begins today or later and does not end before it begins. */
    DAYS_WRONG(409),
    /** What one proposed, another confirms; never who is to have it. */
    SECOND_PERSON_NEEDED(409),
    /** Somebody has decided about it already. */
    DECIDED_ALREADY(409),
    /** Only staff teach a class; a closed account does not. */
    NOT_STAFF(409),
    /** Somebody must be left who can create accounts. */
    LAST_ADMINISTRATOR(409),
    /** This role needs a reach: a unit or a class. */
    REACH_NEEDED(409),
    /** So many registered from this network within minutes that a machine may be at it. */
    TOO_MANY_REGISTRATIONS(429),
    /** The code was drawn already; drawn again by itself. */
    LOGIN_CODE_TAKEN(409) {
        @Override
        public Optional<String> constraint() {
            return Optional.of("account_login_code");
        }
    };

    private final int status;

    IdentityRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
