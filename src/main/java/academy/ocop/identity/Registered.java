package academy.ocop.identity;

/**
 * Somebody who has just got an account.
 *
 * @param namesake whether another person of this name and year is known in this commune: told gently, never who
 */
public record Registered(AccountId accountId, PersonId personId, String loginCode, boolean namesake) {}
