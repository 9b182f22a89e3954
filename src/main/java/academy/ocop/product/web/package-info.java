/**
 * Pages about products: the public ones, one's own, and the form that enters what was recognised.
 */
@NullMarked
package academy.ocop.product.web;

import org.jspecify.annotations.NullMarked;
