/** Drafts of courses: written in the portal or sent as a zip, checked, read by a second person, and then published. */
@Feature(uses = {"catalogue", "courseware", "identity", "platform"})
@NullMarked
package academy.ocop.authoring;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
