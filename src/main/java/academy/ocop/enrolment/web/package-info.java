/**
 * The learner's pages: her course, a lesson, leaving a class.
 */
@NullMarked
package academy.ocop.enrolment.web;

import org.jspecify.annotations.NullMarked;
