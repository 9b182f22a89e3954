/**
 * Where staff open, close and look over classes.
 */
@NullMarked
package academy.ocop.training.web;

import org.jspecify.annotations.NullMarked;
