/**
 * How a program meets the portal: the address of the API, problem documents, pages of a list.
 */
@NullMarked
package academy.ocop.platform.rest;

import org.jspecify.annotations.NullMarked;
