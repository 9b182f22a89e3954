package academy.ocop.product;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a statement comes from.
 *
 * @param address a web address that can be opened, or null where the source has none (or only a part of one was kept)
 */
public record SourceLine(String title, @Nullable String address) implements Serializable {

    /** Reads "title | address ; title | address". */
    public static List<SourceLine> of(String text) {
        List<SourceLine> sources = new ArrayList<>();
        for (String part : text.split(" ; ", -1)) {
            String[] both = part.split(" \\| ", 2);
            String title = both[0].strip();
            String rest = both.length == 2 ? both[1].strip() : "";
            if (rest.matches("https?://\\S+")) {
                sources.add(new SourceLine(title, rest));
            } else if (!title.isEmpty()) {
                sources.add(new SourceLine(rest.isEmpty() ? title : title + " (" + rest + ")", null));
            }
        }
        return List.copyOf(sources);
    }
}
