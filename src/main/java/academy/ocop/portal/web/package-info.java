/**
 * The portal's own pages and what stands around every page.
 */
@NullMarked
package academy.ocop.portal.web;

import org.jspecify.annotations.NullMarked;
