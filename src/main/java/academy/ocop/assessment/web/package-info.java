/** The quiz and the final test as pages, and where answers arrive. */
@NullMarked
package academy.ocop.assessment.web;

import org.jspecify.annotations.NullMarked;
