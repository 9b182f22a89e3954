package academy.ocop.identity;

import java.io.Serializable;

/** What stands on a card besides its one-time code. */
public record CardFacts(AccountId account, String name, String loginCode) implements Serializable {}
