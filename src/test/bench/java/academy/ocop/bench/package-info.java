/**
 * What a page costs: the portal as it is released, on PostgreSQL, with a province's worth of people, measured from outside. Run by
 * {@code mvn -Pbench verify}; the printed tables are kept in src/test/bench/figures.md. Nothing here asserts a time.
 */
@NullMarked
package academy.ocop.bench;

import org.jspecify.annotations.NullMarked;
