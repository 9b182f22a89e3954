/**
 * Sign-in, registration, profile and accounts as a browser meets them.
 */
@NullMarked
package academy.ocop.identity.web;

import org.jspecify.annotations.NullMarked;
