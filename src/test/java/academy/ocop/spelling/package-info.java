/**
 * How words are spelt in either language, for the tests of the courses.
 */
@NullMarked
package academy.ocop.spelling;

import org.jspecify.annotations.NullMarked;
