/** The authors' pages. */
@NullMarked
package academy.ocop.authoring.web;

import org.jspecify.annotations.NullMarked;
