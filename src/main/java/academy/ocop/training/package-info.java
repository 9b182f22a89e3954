/**
 * Classes: a course held for certain people, on certain days, with a number of seats.
 */
@Feature(uses = {"catalogue", "courseware", "identity", "places", "platform"})
@NullMarked
package academy.ocop.training;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
