/**
 * The papers of self-paced courses (*giấy xác nhận hoàn thành (điện tử)*): issued by rule in the transaction that completed
 * the course, kept in an append-only register, checked by anyone who holds one.
 */
@Feature(uses = {"catalogue", "courseware", "enrolment", "identity", "places", "platform", "training"})
@NullMarked
package academy.ocop.certificate;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
