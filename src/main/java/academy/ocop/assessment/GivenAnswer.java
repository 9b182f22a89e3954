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
 * The answer to one question of an attempt as it was given last.
 *
 * <p>No version column: whoever writes one holds its attempt's row, and the change number decides which of two arrives too
 * late.
 */
@Entity
@Table(name = "given_answer")
@IdClass(GivenAnswer.Key.class)
class GivenAnswer {

    @Id
    @Column(name = "attempt_id", updatable = false)
    private long attempt;

    @Id
    @Column(name = "question", updatable = false)
    private String question;

    @Column(name = "given")
    private String given;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "change_no")
    private long change;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected GivenAnswer() {}

    GivenAnswer(long attempt, QuestionId question, Answer answer, long change, Instant now) {
        this.attempt = attempt;
        this.question = question.value();
        this.given = answer.encode();
        this.change = change;
        this.savedAt = now;
    }

    /**
     * Takes a change, unless a newer one is here already. The same change again, after a lost reply, changes nothing.
     *
     * @return whether this change stands now
     */
    boolean take(Answer answer, long number, Instant now) {
        if (number < change) {
            return false;
        }
        String encoded = answer.encode();
        if (!encoded.equals(given)) {
            given = encoded;
            savedAt = now;
        }
        change = number;
        return true;
    }

    long attempt() {
        return attempt;
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

    Instant savedAt() {
        return savedAt;
    }

    /** The key as Jakarta Persistence wants it. */
    static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private long attempt;
        private @Nullable String question;

        protected Key() {}

        Key(long attempt, String question) {
            this.attempt = attempt;
            this.question = question;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && attempt == key.attempt && Objects.equals(question, key.question);
        }

        @Override
        public int hashCode() {
            return Objects.hash(attempt, question);
        }
    }
}
