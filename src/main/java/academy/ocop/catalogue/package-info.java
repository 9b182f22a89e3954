/**
 * Courses as they were published. A changed course is a new edition; the earlier one stays for those who learn with it.
 */
@Feature(uses = {"courseware", "identity", "platform"})
@NullMarked
package academy.ocop.catalogue;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
