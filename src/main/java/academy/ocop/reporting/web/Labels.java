package academy.ocop.reporting.web;

import academy.ocop.platform.web.Texts;
import academy.ocop.reporting.Figure;
import academy.ocop.reporting.ReportFilter.Dimension;

/** What a figure is called. */
final class Labels {

    private Labels() {}

    static String of(Dimension dimension, Figure figure, String language, Texts texts) {
        if (dimension == Dimension.KIND) {
            return texts.of("reporting", "kind." + figure.value());
        }
        String label = figure.label(language);
        return label.isEmpty() ? texts.of("reporting", "trained.unnamed") : label;
    }
}
