/**
 * People, their accounts and logins, and what each may do. A person is not an account: she can be on a roster for years
 * without ever signing in.
 */
@Feature(uses = {"places", "platform"})
@NullMarked
package academy.ocop.identity;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
