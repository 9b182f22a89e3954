/** Turns course files into checked records, scores answers and renders lessons. */
@Feature(uses = {})
@NullMarked
package academy.ocop.courseware;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
