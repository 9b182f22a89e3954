package academy.ocop.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import javax.sql.DataSource;

/**
 * 1,000 people: 200 in the class of the course with 30 lessons, each with 18 of them done, 800 in the class of food safety with
 * four of seven done. Everybody has a login, so that a client is one person.
 */
final class Province {

    static final int PEOPLE = 1000;
    static final int IN_LARGE_CLASS = 200;

    /** Above every number the portal gives out in a run. */
    private static final long FIRST = 10_000_000;

    private static final int DONE_OF_THIRTY = 18;
    private static final int DONE_OF_SEVEN = 4;
    private static final String DIGEST = "SHA-256";
    private static final String TRAINER = "DEM-0005";

    private final DataSource database;

    Province(DataSource database) {
        this.database = database;
    }

    void fill() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            people(connection);
            logins(connection);
            enrol(connection, ThirtyLessons.COURSE, 0, IN_LARGE_CLASS);
            enrol(connection, "food-safety", IN_LARGE_CLASS, PEOPLE);
            progress(connection, ThirtyLessons.COURSE, DONE_OF_THIRTY);
            progress(connection, "food-safety", DONE_OF_SEVEN);
            run(
                    connection,
                    """
                    update training_class c set seats_taken =
                        (select count(*) from enrolment e where e.class_id = c.id and e.state <> 'LEFT')
                    """);
            run(
                    connection,
                    """
                    insert into role_grant (id, account_id, role_name, class_id, valid_from, granted_at)
                    select %d, a.id, 'TRAINER', c.id, date '2026-01-01', now() at time zone 'utc'
                    from account a, training_class c where a.login_code = '%s' and c.course = '%s'
                    """
                            .formatted(FIRST, TRAINER, ThirtyLessons.COURSE));
            connection.commit();
            connection.setAutoCommit(true);
            run(connection, "analyze");
        }
    }

    /** Value of the login cookie of one of the people, from 0. */
    static String token(int person) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sum("bench " + person));
    }

    /** The trainer's, who is signed in as well. */
    static String trainer() {
        return token(-1);
    }

    long place(int person) throws SQLException {
        return number("select id from enrolment where person_id = " + (FIRST + person));
    }

    long largeClass() throws SQLException {
        return number("select id from training_class where course = '" + ThirtyLessons.COURSE + "'");
    }

    /** Answers that are kept of the attempts of these people at that test. */
    long answers(int people, String test) throws SQLException {
        return number(
                """
                select count(*) from given_answer g join attempt a on a.id = g.attempt_id
                where a.test = '%s' and a.person_id >= %d and a.person_id < %d
                """
                        .formatted(test, FIRST, FIRST + people));
    }

    /** The kept password hash of a demonstration account, to know what checking one costs. */
    String hash() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select password_hash from account where login_code = ?")) {
            statement.setString(1, TRAINER);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static void people(Connection connection) throws SQLException {
        run(
                connection,
                """
                insert into person (id, version, full_name, name_fold, name_sort, birth_year, kind, privacy_version,
                    privacy_accepted_at, created_at, demonstration)
                select %1$d + g, 1, 'Nguyễn Thị Hạnh ' || to_char(g, 'FM0000') || ' (mẫu)',
                    'nguyen thi hanh ' || to_char(g, 'FM0000') || ' (mau)', 'hanh ' || to_char(g, 'FM0000'), 1970 + g %% 40,
                    'PRODUCER', m.privacy_version, m.privacy_accepted_at, m.created_at, true
                from generate_series(0, %2$d) g, (select p.* from person p join account a on a.person_id = p.id
                    where a.login_code = 'DEM-0001') m
                """
                        .formatted(FIRST, PEOPLE - 1));
        run(
                connection,
                """
                insert into person_place (id, person_id, unit_id, valid_from)
                select p.id, p.id, u.unit_id, date '2025-07-01'
                from person p, (select row_number() over (order by unit_id) - 1 as nr, unit_id from
                    (select distinct unit_id from person_place where valid_to is null and id < %1$d) known) u
                where p.id >= %1$d and u.nr = p.id %% (select count(distinct unit_id) from person_place
                    where valid_to is null and id < %1$d)
                """
                        .formatted(FIRST));
        run(
                connection,
                """
                insert into account (id, version, person_id, login_code, password_hash, state, staff, created_at)
                select p.id, 1, p.id, 'B' || p.id, m.password_hash, m.state, false, m.created_at
                from person p, account m where p.id >= %d and m.login_code = 'DEM-0001'
                """
                        .formatted(FIRST));
    }

    private static void logins(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                """
                insert into login_session (id, account_id, token_hash, started_at, last_seen_at, expires_at, device, network,
                    by_card)
                select ?, a.id, ?, now() at time zone 'utc', now() at time zone 'utc',
                    now() at time zone 'utc' + interval '2 days', 'bench', '127.0.0.1', false
                from account a where a.login_code = ?
                """)) {
            for (int person = -1; person < PEOPLE; person++) {
                statement.setLong(1, FIRST + 1 + person);
                statement.setString(2, HexFormat.of().formatHex(sum(token(person))));
                statement.setString(3, person < 0 ? TRAINER : "B" + (FIRST + person));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void enrol(Connection connection, String course, int from, int to) throws SQLException {
        run(
                connection,
                """
                insert into enrolment (id, version, person_id, class_id, edition_id, unit_id, state, enrolled_at, last_seen_at,
                    lessons_finished, demonstration)
                select p.id, 1, p.id, c.id, c.edition_id, w.unit_id, 'ACTIVE', now() at time zone 'utc',
                    now() at time zone 'utc', 0, true
                from person p join person_place w on w.person_id = p.id,
                    (select * from training_class where course = '%s' and form = 'SELF_PACED' order by id limit 1) c
                where p.id >= %d and p.id < %d
                """
                        .formatted(course, FIRST + from, FIRST + to));
    }

    private static void progress(Connection connection, String course, int done) throws SQLException, IOException {
        for (int position = 1; position <= done; position++) {
            run(
                    connection,
                    """
                    insert into lesson_progress (enrolment_id, lesson, opened_at, last_opened_at, place, finished_at)
                    select e.id, '%s/%s', e.enrolled_at, e.enrolled_at, '', e.enrolled_at
                    from enrolment e join training_class c on c.id = e.class_id where c.course = '%1$s' and e.id >= %3$d
                    """
                            .formatted(course, ThirtyLessons.lesson(position), FIRST));
        }
        run(
                connection,
                """
                update enrolment e set lessons_finished = %d, last_lesson = '%s/%s'
                from training_class c where c.id = e.class_id and c.course = '%2$s' and e.id >= %4$d
                """
                        .formatted(done, course, ThirtyLessons.lesson(done), FIRST));
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("Nothing found by: " + query);
            }
            return rows.getLong(1);
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }

    private static byte[] sum(String text) {
        try {
            return MessageDigest.getInstance(DIGEST).digest(text.getBytes(text.startsWith("bench") ? UTF_8 : US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
