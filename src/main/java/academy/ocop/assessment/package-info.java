/**
 * Attempts at lesson quizzes and final tests, every answer as it was given, and what they are worth.
 *
 * <p>An attempt is made on the edition of its enrolment and keeps the questions it drew; what is right never leaves the server
 * before it is submitted.
 */
@Feature(uses = {"catalogue", "courseware", "enrolment", "identity", "platform", "training"})
@NullMarked
package academy.ocop.assessment;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
