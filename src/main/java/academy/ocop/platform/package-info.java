/**
 * What every feature stands on: refusals, the caller, the audit trail, settings, and the start of the database.
 */
@Feature
@NullMarked
package academy.ocop.platform;

import org.jspecify.annotations.NullMarked;
