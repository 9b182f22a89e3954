package academy.ocop.identity;

import java.io.Serializable;

/**
 * A role that waits for a second person.
 *
 * @param name of who is to have it
 * @param proposedBy the name of who proposed it, or an empty text
 * @param decidable whether the reader may confirm it: neither who proposed it nor who is to have it
 * @param refusable whether the reader may say no: who proposed it may take it back
 */
public record WaitingGrant(
        Grant grant, String name, String loginCode, String proposedBy, boolean decidable, boolean refusable)
        implements Serializable {}
