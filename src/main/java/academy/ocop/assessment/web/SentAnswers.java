package academy.ocop.assessment.web;

import academy.ocop.assessment.AttemptKey;
import academy.ocop.assessment.Given;
import academy.ocop.assessment.TestId;
import academy.ocop.courseware.Answer;
import academy.ocop.courseware.AnswerFault;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.QuestionId;
import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.Submission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The answers in a form: {@code a-<question>} holds the values, {@code c-<question>} the number of the last change that the page
 * knew of. A question whose {@code c-} is missing was not on the page. An order stands in the form from the beginning:
 * {@code o-<question>} says so, and it is an answer once {@code s-<question>} is ticked or a step was moved.
 */
final class SentAnswers {

    private static final String ANSWER = "a-";
    private static final String CHANGE = "c-";
    private static final String ORDER = "o-";
    private static final String SURE = "s-";
    private static final int PARTS_OF_A_MOVE = 3;

    private final Submission submission;
    private final Language language;

    SentAnswers(Submission submission, Language language) {
        this.submission = submission;
        this.language = language;
    }

    AttemptKey key() {
        try {
            return new AttemptKey(place(), new TestId(submission.text("test")), number());
        } catch (IllegalArgumentException noTest) {
            throw new NotFound(submission.text("test"));
        }
    }

    EnrolmentId place() {
        return new EnrolmentId(submission.number("place").orElseThrow(() -> new NotFound("place")));
    }

    int number() {
        return submission
                .number("no")
                .filter(number -> number > 0 && number < Short.MAX_VALUE)
                .orElseThrow(() -> new NotFound("no"))
                .intValue();
    }

    /** What a script saved as it was given, each with the number of its own change. */
    List<Given> saved() {
        return given(false);
    }

    /**
     * What stood in the whole form. An answer there counts as one change after what its page knew, so that it stands unless
     * another page changed it since; a field left empty takes away only what its page knew of.
     */
    List<Given> wholeForm() {
        return given(true);
    }

    private List<Given> given(boolean form) {
        List<Given> given = new ArrayList<>();
        for (String field : Collections.list(submission.request().getParameterNames())) {
            if (field.startsWith(CHANGE)) {
                String question = field.substring(CHANGE.length());
                long change =
                        submission.number(field).filter(number -> number >= 0).orElse(0L);
                List<String> values = values(question);
                boolean says = values.stream().anyMatch(value -> !value.isBlank());
                given.add(new Given(id(question), answer(question, values), form && says ? change + 1 : change));
            }
        }
        return given;
    }

    private List<String> values(String question) {
        List<String> values = moved(question, submission.all(ANSWER + question));
        boolean untouched = submission.ticked(ORDER + question)
                && !submission.ticked(SURE + question)
                && !submission.text("move").startsWith(question + ':');
        return untouched ? List.of() : values;
    }

    /** Without scripts a step moves by a button of its own, {@code move=question:step:up}. */
    private List<String> moved(String question, List<String> values) {
        String[] move = submission.text("move").split(":", -1);
        if (move.length != PARTS_OF_A_MOVE || !move[0].equals(question)) {
            return values;
        }
        int from = values.indexOf(move[1]);
        int to = "up".equals(move[2]) ? from - 1 : from + 1;
        if (from < 0 || to < 0 || to >= values.size()) {
            return values;
        }
        List<String> turned = new ArrayList<>(values);
        Collections.swap(turned, from, to);
        return turned;
    }

    private static QuestionId id(String question) {
        try {
            return new QuestionId(question);
        } catch (IllegalArgumentException noId) {
            throw new NotFound(question);
        }
    }

    /** Longer than any answer can be: said beside its question, and nothing of it is kept. */
    private Answer answer(String question, List<String> values) {
        try {
            return new Answer(values);
        } catch (AnswerFault tooLong) {
            throw new FormProblems().add(ANSWER + question, tooLong.message(language));
        }
    }
}
