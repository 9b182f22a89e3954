package academy.ocop.courseware;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The criteria of the decisions that courses prepare for. One edition is known: Decision 26/2026/QĐ-TTg. */
public final class Criteria {

    private static final String EDITION = "26/2026";
    private static final Map<String, Criterion> OF_2026 = read("criteria-26-2026.csv");

    private Criteria() {}

    static boolean knowsEdition(String edition) {
        return EDITION.equals(edition);
    }

    static boolean knowsSet(int set) {
        return OF_2026.values().stream().anyMatch(criterion -> criterion.set() == set);
    }

    /** The criterion of a product set; empty when the decision has no such number there. */
    public static Optional<Criterion> find(String edition, int set, String number) {
        return knowsEdition(edition) ? Optional.ofNullable(OF_2026.get(key(set, number))) : Optional.empty();
    }

    private static Map<String, Criterion> read(String file) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        try (InputStream stream = Objects.requireNonNull(Criteria.class.getResourceAsStream(file), file);
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                int set = Integer.parseInt(row.getField("set"));
                String number = row.getField("criterion");
                criteria.put(
                        key(set, number),
                        new Criterion(
                                set, row.getField("set_name"), number, row.getField("name"), row.getField("points")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return criteria;
    }

    private static String key(int set, String number) {
        return set + ":" + number;
    }
}
