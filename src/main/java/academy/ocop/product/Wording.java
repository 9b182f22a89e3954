package academy.ocop.product;

import java.io.Serializable;

/** What a source says, in the two languages of the portal; the same words twice where nobody has translated them. */
public record Wording(String vi, String en) implements Serializable {

    /** In the reader's language: vi or en. */
    public String in(String language) {
        return "vi".equals(language) ? vi : en;
    }

    public boolean isEmpty() {
        return vi.isEmpty() && en.isEmpty();
    }
}
