/**
 * Courses as a program reads them.
 */
@NullMarked
package academy.ocop.catalogue.rest;

import org.jspecify.annotations.NullMarked;
