package academy.ocop.assessment;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.AnswerFault;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.LessonId;
import academy.ocop.courseware.Outcome;
import academy.ocop.courseware.OutcomeId;
import academy.ocop.courseware.Question;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes of one attempt what its page shows, in one language. Pure. */
final class Sheets {

    private final Course course;
    private final Language language;

    Sheets(Course course, Language language) {
        this.course = course;
        this.language = language;
    }

    /** Before the submit. */
    OpenTest open(
            AttemptKey key,
            boolean begun,
            Drawn drawn,
            Map<String, GivenAnswer> given,
            Map<String, WaitingAnswer> waiting) {
        List<ShownQuestion> shown = new ArrayList<>();
        boolean someWait = false;
        for (Question question : drawn.questions()) {
            String id = question.id().value();
            GivenAnswer stored = given.get(id);
            GivenAnswer answer = latest(question, stored, waiting.get(id));
            someWait |= answer != stored;
            shown.add(ShownQuestion.of(question, shown.size() + 1, drawn.seed(), answer, language));
        }
        return new OpenTest(key, begun, someWait, drawn.points(), shown);
    }

    /** What waits stands in the form where nothing newer was saved; what is no answer at all does not. */
    private static @Nullable GivenAnswer latest(
            Question question, @Nullable GivenAnswer stored, @Nullable WaitingAnswer waiting) {
        if (waiting == null || (stored != null && waiting.change() < stored.change())) {
            return stored;
        }
        try {
            Answer answer = question.normalise(waiting.answer());
            boolean same = answer.equals(stored == null ? Answer.NONE : stored.answer());
            return same ? stored : new GivenAnswer(0, question.id(), answer, waiting.change(), waiting.arrivedAt());
        } catch (AnswerFault noAnswer) {
            return stored;
        }
    }

    /** After the submit; {@code withKey} says whether right answers and reasons may be seen. */
    MarkedTest marked(Attempt attempt, Drawn drawn, Map<String, GivenAnswer> given, boolean withKey) {
        Map<String, Answer> answers = answers(given);
        List<MarkedQuestion> questions = new ArrayList<>();
        if (withKey) {
            for (Question question : drawn.questions()) {
                Answer answer = Marks.answer(question, answers);
                questions.add(MarkedQuestion.of(question, questions.size() + 1, drawn.seed(), answer, language));
            }
        }
        BigDecimal points = attempt.points();
        Instant at = attempt.submittedAt();
        return new MarkedTest(
                attempt.key(),
                at == null ? attempt.startedAt() : at,
                points,
                attempt.pointsMax(),
                Marks.percent(points, attempt.pointsMax()),
                !attempt.key().test().isFinal() || attempt.isPassed(),
                questions,
                review(drawn, answers));
    }

    List<LessonLine> lessonsLeft(Set<LessonId> finished) {
        return course.lessons().stream()
                .map(Lesson::id)
                .filter(lesson -> !finished.contains(lesson))
                .map(this::line)
                .toList();
    }

    LessonLine line(LessonId id) {
        int position = course.lessons().stream().map(Lesson::id).toList().indexOf(id) + 1;
        String title =
                course.lesson(id).map(lesson -> lesson.text(language).title()).orElse("");
        return new LessonLine(id.folder(), position, title);
    }

    static Map<String, Answer> answers(Map<String, GivenAnswer> given) {
        Map<String, Answer> answers = new HashMap<>();
        given.forEach((question, answer) -> answers.put(question, answer.answer()));
        return answers;
    }

    /** Where points were lost, in the order of the course's outcomes. */
    private List<ReviewLine> review(Drawn drawn, Map<String, Answer> answers) {
        Map<OutcomeId, Set<LessonId>> lost = new HashMap<>();
        for (Question question : drawn.questions()) {
            if (!question.score(Marks.answer(question, answers)).full()) {
                Set<LessonId> lessons = lost.computeIfAbsent(question.outcome(), none -> new LinkedHashSet<>());
                question.lesson().ifPresent(lessons::add);
            }
        }
        return course.outcomes().stream()
                .filter(outcome -> lost.containsKey(outcome.id()))
                .map(outcome -> line(outcome, lost.getOrDefault(outcome.id(), Set.of())))
                .toList();
    }

    /** How much of each outcome was known already, in the order of the course's outcomes. */
    List<OutcomeStanding> standing(Drawn drawn, Map<String, GivenAnswer> given) {
        Map<String, Answer> answers = answers(given);
        List<OutcomeStanding> standings = new ArrayList<>();
        for (Outcome outcome : course.outcomes()) {
            List<Question> asked = drawn.questions().stream()
                    .filter(question -> question.outcome().equals(outcome.id()))
                    .toList();
            List<Question> missed = asked.stream()
                    .filter(question ->
                            !question.score(Marks.answer(question, answers)).full())
                    .toList();
            standings.add(new OutcomeStanding(
                    outcome.text().in(language),
                    asked.size() - missed.size(),
                    asked.size(),
                    missed.stream()
                            .flatMap(question -> question.lesson().stream())
                            .distinct()
                            .map(this::line)
                            .toList()));
        }
        return standings;
    }

    private ReviewLine line(Outcome outcome, Set<LessonId> lessons) {
        return new ReviewLine(
                outcome.text().in(language), lessons.stream().map(this::line).toList());
    }
}
