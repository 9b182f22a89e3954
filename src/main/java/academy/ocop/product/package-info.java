/**
 * Producers (*chủ thể*), their products, what was recognised and when, and the people who make or look after them.
 *
 * <p>A statement about a product always carries its source and the time it is true of; nothing more is said than the source.
 */
@Feature(uses = {"identity", "places", "platform"})
@NullMarked
package academy.ocop.product;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
