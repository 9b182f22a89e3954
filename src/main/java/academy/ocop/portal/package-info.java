/**
 * The front page, the homes, navigation, and search over all features.
 */
@Feature(uses = {"catalogue", "courseware", "identity", "places", "platform", "product"})
@NullMarked
package academy.ocop.portal;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
