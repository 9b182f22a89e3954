package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One option of a question with choices, with the reason why it is right or wrong. */
public record Choice(String id, boolean right, Bilingual text, Bilingual why) {

    public Choice {
        Slug.require(id);
    }

    /** The choices an answer names, in the author's order, so that the order of clicking leaves no trace. */
    static List<Choice> picked(List<Choice> choices, Answer answer) {
        List<String> ids = answer.filled();
        Set<String> unknown = new LinkedHashSet<>(ids);
        choices.forEach(choice -> unknown.remove(choice.id()));
        if (!unknown.isEmpty()) {
            throw new AnswerFault(
                    AnswerFault.Reason.NOT_AN_OPTION, unknown.iterator().next());
        }
        if (new LinkedHashSet<>(ids).size() < ids.size()) {
            throw new AnswerFault(AnswerFault.Reason.TWICE, ids.get(0));
        }
        return choices.stream().filter(choice -> ids.contains(choice.id())).toList();
    }

    static Answer answer(List<Choice> picked) {
        return new Answer(picked.stream().map(Choice::id).toList());
    }

    static List<Explanation> explain(List<Choice> choices, List<Choice> picked, Language language) {
        List<Explanation> lines = new ArrayList<>();
        for (Choice choice : choices) {
            boolean chosen = picked.contains(choice);
            if (chosen || choice.right()) {
                lines.add(new Explanation(
                        choice.text().in(language),
                        choice.right(),
                        chosen,
                        choice.why().in(language)));
            }
        }
        return lines;
    }
}
