package academy.ocop.reporting;

import java.io.Serializable;

/**
 * People and *lượt*, side by side.
 *
 * @param value what the figure is of: a course, a number of a unit, a kind
 * @param labelVi its name, or an empty text where the page has a word for it
 * @param people each person once
 * @param turns every finished place
 */
public record Figure(String value, String labelVi, String labelEn, long people, long turns) implements Serializable {

    public String label(String language) {
        return "vi".equals(language) ? labelVi : labelEn;
    }
}
