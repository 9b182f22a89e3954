package academy.ocop.portal;

import academy.ocop.identity.AccountId;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonKind;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;

/** An invented person who learns. */
record DemonstrationLearner(AccountId account, PersonId person, String name, UnitId unit, PersonKind kind) {

    /** The person as the one who calls, for the services that only she may use. */
    Caller caller() {
        return new Caller(account.value(), person.value(), null, name, null, false);
    }
}
