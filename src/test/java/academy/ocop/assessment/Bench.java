package academy.ocop.assessment;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.PublicationService;
import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.CourseFiles;
import academy.ocop.courseware.CourseId;
import academy.ocop.courseware.LessonId;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.ShortAnswer;
import academy.ocop.courseware.SingleChoice;
import academy.ocop.courseware.TrueFalse;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.enrolment.EnrolmentQueries;
import academy.ocop.enrolment.EnrolmentService;
import academy.ocop.identity.AccountId;
import academy.ocop.identity.IdentityDemonstration;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.identity.RegistrationService;
import academy.ocop.identity.Role;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Caller;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.SampleCourse;
import academy.ocop.suite.Tables;
import academy.ocop.training.ClassId;
import academy.ocop.training.TrainingQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes learners, their places and their answers for the tests of quizzes and final tests, in a small course of each test's own. */
@ApplicationScoped
public class Bench {

    public static final String PASSWORD = "phoi tom tren gian";

    @Inject
    AsCaller as;

    @Inject
    PublicationService publication;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    RegistrationService registration;

    @Inject
    IdentityDemonstration grants;

    @Inject
    TrainingQueries training;

    @Inject
    PlacesQueries places;

    @Inject
    EnrolmentService enrolments;

    @Inject
    EnrolmentQueries seats;

    @Inject
    AssessmentService assessment;

    @Inject
    AssessmentQueries tests;

    @Inject
    AttemptRepository attempts;

    @Inject
    Tables tables;

    @Inject
    InstantSource clock;

    /** Somebody with a place in a course. */
    record Learner(Caller caller, Registered account, EnrolmentId place, Course course) {

        AttemptKey quiz(String folder) {
            return quiz(folder, 1);
        }

        AttemptKey quiz(String folder, int number) {
            return new AttemptKey(place, TestId.quizOf(LessonId.of(course.id(), folder)), number);
        }

        AttemptKey finalTest(int number) {
            return new AttemptKey(place, TestId.FINAL, number);
        }

        List<Question> questions(String folder) {
            return course.lesson(LessonId.of(course.id(), folder)).orElseThrow().quiz();
        }
    }

    /** A small course that nobody else learns. */
    CourseId newCourse() {
        CourseId id = SampleCourse.newId();
        publish(id, SampleCourse.files(id));
        return id;
    }

    void publish(CourseId id, Map<String, byte[]> files) {
        as.portal(() -> publication.publish(id.value(), CourseFiles.of(files)).orElseThrow());
    }

    Learner learner(CourseId course) {
        return learner(course, "");
    }

    /** Somebody new in the class in which the course is learnt alone; with a password she can sign in by her code. */
    Learner learner(CourseId course, String password) {
        Registered lan = register("Trần Thị Lan", password);
        Caller caller = caller(lan);
        ClassId alone =
                as.visitor(() -> training.selfPaced(course)).orElseThrow().id();
        EnrolmentId place = as.call(caller, () -> enrolments.enrol(alone));
        return new Learner(caller, lan, place, course(place));
    }

    Registered register(String name, String password) {
        return as.newcomer(() -> registration.register(new Registration(
                name,
                1974,
                places.communesToday().get(0).id(),
                PersonKind.PRODUCER,
                OptionalData.NOTHING,
                password,
                RegistrationService.PRIVACY_VERSION)));
    }

    static Caller caller(Registered who) {
        return new Caller(who.accountId().value(), who.personId().value(), null, "Trần Thị Lan", "127.0.0.1", false);
    }

    /** A trainer of the class in which that learner sits, who can sign in with the password. */
    Registered trainerOf(Learner learner, String password) {
        Registered trainer = register("Lê Văn Sóc", password);
        long alone =
                as.portal(() -> seats.snapshot(learner.place())).trainingClass().value();
        as.run(Caller.portal(), () -> grants.grant(trainer.accountId(), Role.TRAINER, null, alone));
        return trainer;
    }

    Course course(EnrolmentId place) {
        return as.portal(
                () -> catalogue.edition(seats.snapshot(place).edition()).course());
    }

    /** Every lesson's quiz handed in, so that the final test is open. */
    void finishLessons(Learner learner) {
        learner.course().lessons().forEach(lesson -> {
            List<Given> right = lesson.quiz().stream()
                    .map(question -> new Given(question.id(), RightAnswer.to(question), 1))
                    .toList();
            AttemptKey key = new AttemptKey(learner.place(), TestId.quizOf(lesson.id()), 1);
            as.call(learner.caller(), () -> assessment.submit(key, right, true));
        });
    }

    /** The questions that were drawn, in their order. */
    List<Question> drawn(Learner learner, int number) {
        return as.portal(() -> attempts.ofTest(learner.place(), TestId.FINAL).stream()
                .filter(attempt -> attempt.number() == number)
                .findFirst()
                .orElseThrow()
                .drawn(learner.course())
                .questions());
    }

    List<Given> right(List<Question> questions, long change) {
        return questions.stream()
                .map(question -> new Given(question.id(), RightAnswer.to(question), change))
                .toList();
    }

    /** One wrong answer and nothing more: not enough for anything. */
    List<Given> hopeless(List<Question> questions) {
        return questions.stream()
                .flatMap(question -> wrong(question).stream().map(word -> new Given(question.id(), word, 1)))
                .limit(1)
                .toList();
    }

    private static Optional<Answer> wrong(Question question) {
        if (question instanceof SingleChoice single) {
            return single.choices().stream()
                    .filter(choice -> !choice.right())
                    .map(choice -> new Answer(List.of(choice.id())))
                    .findFirst();
        }
        return question instanceof TrueFalse statement
                ? Optional.of(new Answer(List.of(String.valueOf(!statement.right()))))
                : question instanceof ShortAnswer ? Optional.of(new Answer(List.of("không rõ"))) : Optional.empty();
    }

    /** The answers in the database, by the word of their question. */
    Map<String, GivenAnswer> stored(AttemptKey key) {
        return as.portal(() -> attempts.ofTest(key.place(), key.test()).stream()
                .filter(attempt -> attempt.number() == key.number())
                .findFirst()
                .map(attempts::answers)
                .orElse(Map.of()));
    }

    Attempt attempt(AttemptKey key) {
        return as.portal(() -> attempts.ofTest(key.place(), key.test()).stream()
                .filter(attempt -> attempt.number() == key.number())
                .findFirst()
                .orElseThrow());
    }

    int attempts(EnrolmentId place, TestId test) {
        return as.portal(() -> attempts.ofTest(place, test).size());
    }

    /** As after a night: nothing was clicked for longer than a login lives. */
    void letLoginsLapse(AccountId account) {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        try (Connection connection = tables.database().getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update login_session set last_seen_at = ? where account_id = ?")) {
            statement.setTimestamp(1, Timestamp.from(yesterday));
            statement.setLong(2, account.value());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    long count(String sql, Object... parameters) {
        try (Connection connection = tables.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How often a deed was done to somebody's place. */
    long deeds(EnrolmentId place, String action) {
        return count(
                "select count(*) from audit_entry where subject_kind = 'enrolment' and subject_id = ? and action = ?",
                Long.toString(place.value()),
                action);
    }
}
