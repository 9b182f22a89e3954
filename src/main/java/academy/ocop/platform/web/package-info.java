/**
 * How a browser meets the portal: light forms, languages, headers, errors. The only web package others may use.
 */
@NullMarked
package academy.ocop.platform.web;

import org.jspecify.annotations.NullMarked;
