package academy.ocop.identity;

/**
 * A card that was just made.
 *
 * @param code to print at once; it is kept nowhere
 * @param waiting whether it opens nothing until a second person has confirmed it
 */
public record IssuedCard(String code, boolean waiting) {}
