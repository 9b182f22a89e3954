/**
 * The pages on which courses are found, their images, and the authors' view of what is wrong with a draft.
 */
@NullMarked
package academy.ocop.catalogue.web;

import org.jspecify.annotations.NullMarked;
