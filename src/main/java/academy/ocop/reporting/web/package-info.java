/**
 * The pages of reports and their files.
 */
@NullMarked
package academy.ocop.reporting.web;

import org.jspecify.annotations.NullMarked;
