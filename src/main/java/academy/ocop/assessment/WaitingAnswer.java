package academy.ocop.assessment;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.QuestionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer in a form whose login had run out when it was sent. It waits beside the attempt and counts for nothing; the person
 * whose attempt it is finds it in the form after signing in. Thrown away when the attempt is submitted.
 */
@Entity
@Table(name = "waiting_answer")
@IdClass(WaitingAnswer.Key.class)
class WaitingAnswer {

    @Id
    @Column(name = "enrolment_id", updatable = false)
    private long enrolment;

    @Id
    @Column(name = "test", updatable = false)
    private String test;

    @Id
    @Column(name = "attempt_no", updatable = false)
    private int number;

    @Id
    @Column(name = "question", updatable = false)
    private String question;

    @Column(name = "given")
    private String given;

    @Column(name = "change_no")
    private long change;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected WaitingAnswer() {}

    WaitingAnswer(AttemptKey key, Given sent, Instant now) {
        this.enrolment = key.place().value();
        this.test = key.test().value();
        this.number = key.number();
        this.question = sent.question().value();
        this.given = sent.answer().encode();
        this.change = sent.change();
        this.arrivedAt = now;
    }

    static Key key(AttemptKey attempt, QuestionId question) {
        return new Key(attempt.place().value(), attempt.test().value(), attempt.number(), question.value());
    }

    /** The same form sent again, perhaps with more in it. */
    void replace(Given sent, Instant now) {
        given = sent.answer().encode();
        change = sent.change();
        arrivedAt = now;
    }

    QuestionId question() {
        return new QuestionId(question);
    }

    Answer answer() {
        return Answer.decode(given);
    }

    long change() {
        return change;
    }

    Instant arrivedAt() {
        return arrivedAt;
    }

    /** The key as Jakarta Persistence wants it. */
    static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private long enrolment;
        private @Nullable String test;
        private int number;
        private @Nullable String question;

        protected Key() {}

        Key(long enrolment, String test, int number, String question) {
            this.enrolment = enrolment;
            this.test = test;
            this.number = number;
            this.question = question;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && enrolment == key.enrolment
                    && number == key.number
                    && Objects.equals(test, key.test)
                    && Objects.equals(question, key.question);
        }

        @Override
        public int hashCode() {
            return Objects.hash(enrolment, test, number, question);
        }
    }
}
