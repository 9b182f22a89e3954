/**
 * The test server: an Open Liberty with the released WAR, started once for all tests of a run, on Derby or on PostgreSQL.
 *
 * <p>Tests that end in {@code IT} run inside it and have its beans injected; those marked {@code RunAsClient} and the pages'
 * tests talk to it over HTTP at {@link academy.ocop.suite.Portal#address()}.
 */
package academy.ocop.suite;
