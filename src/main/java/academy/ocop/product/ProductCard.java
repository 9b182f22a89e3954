package academy.ocop.product;

import java.io.Serializable;

/**
 * A product in the public list.
 *
 * @param producer the producer's name, or empty where no source names it
 * @param place the place in the words of the source
 * @param when the time that star and status are true of
 */
public record ProductCard(ProductLine line, String producer, String place, Wording when) implements Serializable {}
