/**
 * The papers of self-paced courses (*giấy xác nhận hoàn thành (điện tử)*): issued by rule in the transaction that completed
 * the course, kept in an append-only register, checked by anyone who holds one.
 */
@Feature(uses = {"courseware", "identity", "places", "platform"})
@NullMarked
package academy.ocop.certificate;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
