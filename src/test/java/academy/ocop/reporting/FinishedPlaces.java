package academy.ocop.reporting;

import academy.ocop.suite.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Writes classes and finished places of any unit and day for tests; the services know only those of today. */
@ApplicationScoped
@Transactional
public class FinishedPlaces {

    private static final String CLASS = """
            insert into training_class (id, version, code, course, edition_id, title_vi, title_en, form, state, unit_id,
                starts_on, seats_taken, created_at, demonstration)
            values (?, 0, ?, 'food-safety', ?, 'Lớp thử', 'Trial', 'CLASSROOM', 'OPEN', ?, ?, 0, ?, ?)""";

    private static final String PLACE = """
            insert into enrolment (id, version, person_id, class_id, edition_id, unit_id, state, enrolled_at, ended_at,
                last_seen_at, lessons_finished, final_passed_at, final_percent, demonstration)
            values (?, 0, ?, ?, ?, ?, 'FINISHED', ?, ?, ?, 7, ?, 90, ?)""";

    @Inject
    Tables tables;

    /** A class of the published food safety course, held in a unit; its number. */
    public long classIn(long unit) {
        long id = free();
        write(
                CLASS,
                id,
                "thu-" + Long.toString(id, Character.MAX_RADIX),
                edition(),
                unit,
                Date.valueOf("2024-01-02"),
                Timestamp.from(Instant.parse("2024-01-02T00:00:00Z")),
                false);
        return id;
    }

    /** That a person finished a class, enrolled from a unit. */
    public void finished(long person, long trainingClass, long unit, Instant when) {
        Timestamp at = Timestamp.from(when);
        write(PLACE, free(), person, trainingClass, edition(), unit, at, at, at, at, false);
    }

    private long edition() {
        return ((Number) tables.entities()
                        .createNativeQuery("select max(id) from course_edition where course = 'food-safety'")
                        .getSingleResult())
                .longValue();
    }

    /** Far from what the sequences give. */
    private static long free() {
        return ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
    }

    private void write(String statement, Object... values) {
        Query query = tables.entities().createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
