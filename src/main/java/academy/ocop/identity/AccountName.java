package academy.ocop.identity;

import java.io.Serializable;

/** An account as a list names it. */
public record AccountName(Long account, Long person, String name, String loginCode) implements Serializable {}
