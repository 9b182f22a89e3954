/**
 * Products as a program reads them.
 */
@NullMarked
package academy.ocop.product.rest;

import org.jspecify.annotations.NullMarked;
