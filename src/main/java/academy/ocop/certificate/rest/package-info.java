/**
 * The check of papers for programs.
 */
@NullMarked
package academy.ocop.certificate.rest;

import org.jspecify.annotations.NullMarked;
