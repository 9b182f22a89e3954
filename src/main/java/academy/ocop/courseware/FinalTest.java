package academy.ocop.courseware;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The test at the end of a course: a bank of questions, and how many of them each learner gets.
 *
 * @param passMark per cent of the points, 1 to 100
 * @param attempts how often a learner may try, 1 or more
 * @param draw how many questions an outcome; each outcome of the course once
 */
public record FinalTest(int passMark, int attempts, List<Draw> draw, List<Question> bank) {

    public FinalTest {
        draw = List.copyOf(draw);
        bank = List.copyOf(bank);
    }

    /**
     * One learner's questions: for each outcome as many as it draws, none twice, in mixed order. The same generator in
     * the same state draws the same questions.
     */
    public List<Question> draw(RandomGenerator random) {
        List<Question> drawn = new ArrayList<>();
        for (Draw one : draw) {
            List<Question> fitting = new ArrayList<>(bank.stream()
                    .filter(question -> question.outcome().equals(one.outcome()))
                    .toList());
            shuffle(fitting, random);
            drawn.addAll(fitting.subList(0, Math.min(one.questions(), fitting.size())));
        }
        shuffle(drawn, random);
        return List.copyOf(drawn);
    }

    /** How many questions one learner gets. */
    public int questions() {
        return draw.stream().mapToInt(Draw::questions).sum();
    }

    /** Whether that many points out of {@code max} reach the pass mark; no points at all never do. */
    public boolean passed(BigDecimal points, int max) {
        BigDecimal hundredfold = points.multiply(BigDecimal.valueOf(100));
        BigDecimal needed = BigDecimal.valueOf(passMark).multiply(BigDecimal.valueOf(max));
        return points.signum() > 0 && hundredfold.compareTo(needed) >= 0;
    }

    /** Fisher and Yates; {@code Collections.shuffle} of Java 17 does not take a {@link RandomGenerator}. */
    private static void shuffle(List<Question> questions, RandomGenerator random) {
        for (int last = questions.size() - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            Question moved = questions.get(last);
            questions.set(last, questions.get(other));
            questions.set(other, moved);
        }
    }
}
