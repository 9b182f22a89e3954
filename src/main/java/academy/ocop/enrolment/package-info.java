/**
 * Who sits in which class, which lessons they have finished, and where they were last.
 *
 * <p>Answers and marks live in assessment and paper in certificate; both hear of changes here through events.
 */
@Feature(uses = {"catalogue", "courseware", "identity", "places", "platform", "product", "training"})
@NullMarked
package academy.ocop.enrolment;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
