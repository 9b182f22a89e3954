/**
 * The front page, the homes, navigation, and search over all features.
 */
@Feature(
        uses = {
            "assessment",
            "authoring",
            "catalogue",
            "certificate",
            "courseware",
            "enrolment",
            "identity",
            "places",
            "platform",
            "product",
            "reporting",
            "training"
        })
@NullMarked
package academy.ocop.portal;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
