package academy.ocop.reporting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A count of people by something sensitive, told only where it points to nobody.
 *
 * @param told whether the number may be read; of what is held back it is not said why, because the smallness of two counts
 *     together with their sum could give both
 */
public record MaskedCount(String name, boolean told, long people) implements Serializable {

    /** From so many people on a count is told. */
    static final int ENOUGH = 5;

    /**
     * Hides counts below five, and then the smallest of the others until what is hidden cannot be found by taking the visible
     * counts from the total: at least two are hidden, and together they are five or more.
     */
    public static List<MaskedCount> of(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> bySize = new ArrayList<>(counts.entrySet());
        bySize.sort(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        Set<String> hidden = new HashSet<>();
        long together = 0;
        for (Map.Entry<String, Long> count : bySize) {
            boolean few = count.getValue() < ENOUGH;
            boolean given = !hidden.isEmpty() && (hidden.size() < 2 || together < ENOUGH);
            if (few || given) {
                hidden.add(count.getKey());
                together += count.getValue();
            }
        }
        return counts.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(count -> masked(count.getKey(), count.getValue(), hidden.contains(count.getKey())))
                .toList();
    }

    private static MaskedCount masked(String name, long people, boolean hidden) {
        // A number that is held back does not leave this class.
        return new MaskedCount(name, !hidden, hidden ? 0 : people);
    }
}
