/**
 * Places in classes as a program reads them.
 */
@NullMarked
package academy.ocop.enrolment.rest;

import org.jspecify.annotations.NullMarked;
