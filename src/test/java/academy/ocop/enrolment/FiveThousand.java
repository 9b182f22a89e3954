package academy.ocop.enrolment;

import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.identity.IdentityDemonstration;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.identity.RegistrationService;
import academy.ocop.identity.Role;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Caller;
import academy.ocop.platform.Fold;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Tables;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassId;
import academy.ocop.training.NewClass;
import academy.ocop.training.TrainingQueries;
import academy.ocop.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One class with five thousand people, made once for all tests that only look at it. */
@ApplicationScoped
public class FiveThousand {

    public static final int PEOPLE = 5_000;
    public static final String PASSWORD = "phoi tom tren gian";

    /** What a spreadsheet would calculate with. */
    public static final List<String> ODD = List.of("=HYPERLINK(\"http://x\")", "+84913", "-Lý Văn Trừ", "@SUM(A1)");

    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Đặng", "Sơn", "Thạch", "Phạm", "Huỳnh", "Võ", "Ngô"
    };
    private static final String[] MIDDLE = {"Thị", "Văn", "Ngọc", "Hữu", "Mỹ", "Quốc", "Thanh"};
    private static final String[] GIVEN = {"Hạnh", "Lài", "Dung", "Kha", "Ưng", "Ẩn", "Đào", "Yến", "Tư", "Sóc", "Út"};

    /** Numbers that no sequence of the portal comes to in a test. */
    private static final long FIRST = 7_000_000_000L;

    @Inject
    Tables tables;

    @Inject
    AsCaller as;

    @Inject
    TrainingService training;

    @Inject
    TrainingQueries classes;

    @Inject
    RegistrationService registration;

    @Inject
    IdentityDemonstration grants;

    @Inject
    PlacesQueries places;

    @Inject
    InstantSource clock;

    private Made made;

    /** The class, and its trainer. */
    record Made(ClassId trainingClass, String code, Registered trainer) {

        Caller caller() {
            return new Caller(
                    trainer.accountId().value(), trainer.personId().value(), null, "Lê Văn Sóc", "127.0.0.1", false);
        }
    }

    synchronized Made get() {
        if (made == null) {
            made = make();
        }
        return made;
    }

    static String name(int number) {
        if (number < ODD.size()) {
            return ODD.get(number);
        }
        return FAMILY[number % FAMILY.length]
                + ' '
                + MIDDLE[number / FAMILY.length % MIDDLE.length]
                + ' '
                + GIVEN[number % GIVEN.length];
    }

    static String given(int number) {
        String name = name(number);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    static EnrolmentState state(int number) {
        return number % 10 == 9
                ? EnrolmentState.LEFT
                : number % 3 == 0 ? EnrolmentState.FINISHED : EnrolmentState.ACTIVE;
    }

    private Made make() {
        List<Place> communes = as.visitor(places::communesToday);
        String code = "c-" + UUID.randomUUID().toString().substring(0, 18);
        ClassId id = as.portal(() -> training.open(new NewClass(
                code,
                new Bilingual("Lớp năm nghìn người", "Five thousand"),
                new CourseId("food-safety"),
                ClassForm.CLASSROOM,
                communes.get(0).id(),
                LocalDate.of(2026, 11, 23),
                null,
                null)));
        long edition = as.visitor(() -> classes.require(id)).edition().value();
        Registered trainer = as.newcomer(() -> registration.register(new Registration(
                "Lê Văn Sóc",
                1980,
                communes.get(0).id(),
                PersonKind.OFFICIAL,
                OptionalData.NOTHING,
                PASSWORD,
                RegistrationService.PRIVACY_VERSION)));
        as.run(Caller.portal(), () -> grants.grant(trainer.accountId(), Role.TRAINER, null, id.value()));
        try (Connection connection = tables.database().getConnection()) {
            connection.setAutoCommit(false);
            people(connection);
            places(connection, id, edition, communes);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return new Made(id, code, trainer);
    }

    private void people(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into person (id, version, full_name, name_fold, name_sort, birth_year, kind, created_at, demonstration)
                values (?, 1, ?, ?, ?, ?, 'PRODUCER', ?, ?)""")) {
            for (int i = 0; i < PEOPLE; i++) {
                String name = name(i);
                insert.setLong(1, FIRST + i);
                insert.setString(2, name);
                insert.setString(3, Fold.fold(name));
                insert.setString(4, Fold.fold(given(i) + ' ' + name));
                insert.setInt(5, 1950 + i % 50);
                insert.setTimestamp(6, Timestamp.from(clock.instant()));
                insert.setBoolean(7, true);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void places(Connection connection, ClassId id, long edition, List<Place> communes) throws SQLException {
        Instant now = clock.instant();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into enrolment (id, version, person_id, class_id, edition_id, unit_id, state, enrolled_at,
                    last_seen_at, lessons_finished, final_percent, demonstration)
                values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < PEOPLE; i++) {
                EnrolmentState state = state(i);
                insert.setLong(1, FIRST + i);
                insert.setLong(2, FIRST + i);
                insert.setLong(3, id.value());
                insert.setLong(4, edition);
                insert.setLong(5, communes.get(i % 5).id().value());
                insert.setString(6, state.name());
                insert.setTimestamp(7, Timestamp.from(now.minus(Duration.ofDays(90))));
                insert.setTimestamp(8, Timestamp.from(now.minus(Duration.ofMinutes(i))));
                insert.setInt(9, i % 8);
                if (state == EnrolmentState.FINISHED) {
                    insert.setBigDecimal(10, BigDecimal.valueOf(70 + i % 31));
                } else {
                    insert.setNull(10, Types.NUMERIC);
                }
                insert.setBoolean(11, true);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
