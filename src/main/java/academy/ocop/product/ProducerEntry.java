package academy.ocop.product;

import academy.ocop.places.UnitId;

/**
 * What an office writes down about a producer.
 *
 * @param unit the commune of today
 * @param place the place in words, such as hamlet and commune of then; may be empty
 * @param source where it is known from: "title | address", several with " ; " between them
 */
public record ProducerEntry(String name, ProducerKind kind, UnitId unit, String place, String source) {}
