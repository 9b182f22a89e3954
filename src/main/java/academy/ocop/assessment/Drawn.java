package academy.ocop.assessment;

import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The questions of one attempt, in the order shown. A pure function of the course, the test and the seed.
 *
 * @param seed fixes the order of choices and, for a final test, which questions are drawn
 */
record Drawn(List<Question> questions, long seed) {

    Drawn {
        questions = List.copyOf(questions);
    }

    /** What a new attempt gets: a quiz all its questions in the author's order, a final test a draw from the bank. */
    static Drawn anew(Course course, TestId test, long seed) {
        if (test.isFinal()) {
            // Random and no better generator: its numbers are fixed by its specification, so a draw can be repeated.
            return new Drawn(course.finalTest().draw(new Random(seed)), seed);
        }
        return new Drawn(pool(course, test), seed);
    }

    /** What an attempt drew when it was begun. */
    static Drawn earlier(Course course, TestId test, List<QuestionId> ids, long seed) {
        List<Question> pool = pool(course, test);
        return new Drawn(
                ids.stream()
                        .map(id -> pool.stream()
                                .filter(question -> question.id().equals(id))
                                .findFirst()
                                .orElseThrow())
                        .toList(),
                seed);
    }

    Optional<Question> question(QuestionId id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions without an answer or with part of one, by their position. */
    SortedMap<Integer, QuestionId> open(Map<String, Answer> answers) {
        SortedMap<Integer, QuestionId> open = new TreeMap<>();
        for (int i = 0; i < questions.size(); i++) {
            if (!questions.get(i).isComplete(Marks.answer(questions.get(i), answers))) {
                open.put(i + 1, questions.get(i).id());
            }
        }
        return open;
    }

    int points() {
        return questions.stream().mapToInt(Question::points).sum();
    }

    private static List<Question> pool(Course course, TestId test) {
        if (test.isPre()) {
            return course.preTest();
        }
        return test.lesson()
                .flatMap(course::lesson)
                .map(Lesson::quiz)
                .orElseGet(() -> course.finalTest().bank());
    }
}
