package academy.ocop.courseware;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The laws that courses may cite, in the file {@code legal-register.csv} beside this class. */
public final class LegalRegister {

    /** What looks like the number of a law in a text, right or wrong: {@code 15/2018/NĐ-CP}, {@code 148/QĐ-TTg}, {@code 24/2023/QH15}. */
    static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d/.])(?:"
            + "\\d{1,4}(?:\\.\\d{1,3})?/\\d{4}/(?:QH\\d{1,2}|UBTVQH\\d{1,2}|(?:NĐ|ND|QĐ|QD|TTLT|TT|NQ|CT)(?:-[\\p{Lu}][\\p{L}\\d]*)+)"
            + "|\\d{1,4}/(?:QĐ|QD|NQ|CT)(?:-[\\p{Lu}][\\p{L}\\d]*)+)");

    private static final Map<String, Law> LAWS = read();

    private LegalRegister() {}

    /** The law of a number; empty when the register has none. */
    public static Optional<Law> find(String number) {
        return Optional.ofNullable(LAWS.get(number));
    }

    /** All laws, in the order of the file. */
    public static List<Law> all() {
        return List.copyOf(LAWS.values());
    }

    private static Map<String, Law> read() {
        Map<String, Law> laws = new LinkedHashMap<>();
        try (InputStream stream =
                        Objects.requireNonNull(LegalRegister.class.getResourceAsStream("legal-register.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                Law law = law(row);
                if (laws.put(law.number(), law) != null) {
                    throw new IllegalStateException("twice in the legal register: " + law.number());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(laws);
    }

    private static Law law(NamedCsvRecord row) {
        String replacedBy = row.getField("replaced_by");
        return new Law(
                row.getField("number"),
                row.getField("kind"),
                new Bilingual(row.getField("title_vi"), row.getField("title_en")),
                row.getField("effective"),
                row.getField("until"),
                Law.state(row.getField("state")),
                replacedBy.isEmpty() ? List.of() : List.of(replacedBy.split(" ", -1)));
    }
}
