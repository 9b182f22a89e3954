package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftId;
import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.courseware.Answer;
import academy.ocop.courseware.Choice;
import academy.ocop.courseware.Course;
import academy.ocop.courseware.Explanation;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.courseware.Matching;
import academy.ocop.courseware.MultipleChoice;
import academy.ocop.courseware.NumberQuestion;
import academy.ocop.courseware.Ordering;
import academy.ocop.courseware.Question;
import academy.ocop.courseware.ShortAnswer;
import academy.ocop.courseware.SingleChoice;
import academy.ocop.courseware.Step;
import academy.ocop.courseware.TrueFalse;
import academy.ocop.platform.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a draft's lessons and questions as learners will see them, the questions with every explanation. */
final class Looks {

    private Looks() {}

    /** A question with all that would be told about it. */
    public record QuestionLook(int number, String text, List<Line> lines) {}

    /** An option or a right reply, with its reason. */
    public record Line(String label, boolean right, String why) {}

    static String media(DraftId draft) {
        return "/authoring/media/" + draft.value();
    }

    static String lessonAddress(DraftId draft, String folder) {
        return "/authoring/lesson?id=" + draft.value() + "&lesson=" + folder;
    }

    /** The lesson's text, safe to be written as it is. */
    static String html(DraftId draft, Lesson lesson, Language language) {
        String media = media(draft) + "/" + lesson.id().folder() + "/media";
        return lesson.text(language)
                .html(media, CatalogueQueries.LESSON)
                .replace(
                        "href=\"" + CatalogueQueries.LESSON + "/",
                        "href=\"/authoring/lesson?id=" + draft.value() + "&amp;lesson=");
    }

    /** What a text of the course itself shows, such as the hand-out. */
    static String printed(DraftId draft, Course course, String path, Language language) {
        if (path.startsWith("hand-out.")) {
            return course.handOut()
                    .map(both -> both.in(language).at(media(draft)).html())
                    .orElse("");
        }
        if (path.startsWith("class-pack/plan.")) {
            return course.classPack()
                    .map(both -> both.in(language).at(media(draft)).plan().html())
                    .orElse("");
        }
        return "";
    }

    static List<QuestionLook> questions(List<Question> questions, Language language) {
        List<QuestionLook> looks = new ArrayList<>();
        for (Question question : questions) {
            looks.add(new QuestionLook(looks.size() + 1, question.text().in(language), lines(question, language)));
        }
        return looks;
    }

    private static List<Line> lines(Question question, Language language) {
        if (question instanceof SingleChoice one) {
            return choices(one.choices(), language);
        }
        if (question instanceof MultipleChoice several) {
            return choices(several.choices(), language);
        }
        if (question instanceof TrueFalse either) {
            Locale locale = Locale.forLanguageTag(language.tag());
            return List.of(
                    new Line(
                            Texts.of("courseware", "choice.true", locale),
                            either.right(),
                            either.whyTrue().in(language)),
                    new Line(
                            Texts.of("courseware", "choice.false", locale),
                            !either.right(),
                            either.whyFalse().in(language)));
        }
        if (question instanceof Ordering order) {
            List<Line> steps = new ArrayList<>();
            for (Step step : order.steps()) {
                steps.add(new Line((steps.size() + 1) + ". " + step.text().in(language), true, ""));
            }
            return withReason(steps, order.why().in(language));
        }
        if (question instanceof Matching match) {
            return match.pairs().stream()
                    .map(pair -> new Line(
                            pair.left().in(language) + " – " + pair.right().in(language),
                            true,
                            pair.why().in(language)))
                    .toList();
        }
        if (question instanceof NumberQuestion || question instanceof ShortAnswer) {
            // What is told after no answer at all is the right one with its reason.
            return question.explain(Answer.NONE, language).stream()
                    .map(Looks::line)
                    .toList();
        }
        return List.of();
    }

    private static List<Line> withReason(List<Line> lines, String why) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<Line> all = new ArrayList<>(lines);
        all.set(all.size() - 1, new Line(all.get(all.size() - 1).label(), true, why));
        return all;
    }

    private static List<Line> choices(List<Choice> choices, Language language) {
        return choices.stream()
                .map(choice -> new Line(
                        choice.text().in(language), choice.right(), choice.why().in(language)))
                .toList();
    }

    private static Line line(Explanation told) {
        return new Line(told.label(), told.right(), told.why());
    }
}
