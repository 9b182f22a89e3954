/**
 * How many people and how many *lượt* finished, by subject, unit, kind, period and product, and the lists behind the figures.
 *
 * <p>Reads views of the database and never other features' entities. A figure and the list behind it are the same condition.
 */
@Feature(uses = {"identity", "places", "platform"})
@NullMarked
package academy.ocop.reporting;

import academy.ocop.platform.Feature;
import org.jspecify.annotations.NullMarked;
