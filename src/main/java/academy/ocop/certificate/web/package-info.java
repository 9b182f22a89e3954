/**
 * Papers on screen and as PDF: the check by anybody, one's own papers, the register.
 */
@NullMarked
package academy.ocop.certificate.web;

import org.jspecify.annotations.NullMarked;
