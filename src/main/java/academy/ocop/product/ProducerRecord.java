package academy.ocop.product;

import java.util.List;

/**
 * A producer as the office that keeps it sees it.
 *
 * @param version changes with every change, so that two people do not overwrite each other
 * @param source as written
 * @param former what stood there before, latest first
 */
public record ProducerRecord(ProducerView view, int version, String source, List<FormerLine> former) {}
