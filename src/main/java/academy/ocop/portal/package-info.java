/**
 * The front page, the homes, navigation, and search over all features.
 */
@Feature(uses = {"identity", "places", "platform"})
@NullMarked
package academy.ocop.portal;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
