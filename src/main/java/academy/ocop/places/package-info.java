/**
 * Administrative units as they were on a day, what became of them, and the office that runs the portal.
 */
@Feature(uses = {"platform"})
@NullMarked
package academy.ocop.places;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
