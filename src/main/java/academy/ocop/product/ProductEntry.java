package academy.ocop.product;

/**
 * What an office writes down about a product.
 *
 * @param place the place in words where it differs from the producer's; may be empty
 * @param note in both languages; may be empty
 * @param source where it is known from: "title | address", several with " ; " between them
 */
public record ProductEntry(ProducerId producer, String name, String place, Wording note, String source) {}
