package academy.ocop.courseware;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The laws that a course cites: whether each is known, and whether one that no longer holds is told as such. */
final class Citations {

    private static final Pattern OF_LESSON = Pattern.compile("[^/]+/(?:lesson\\.(?:vi|en)\\.md|quiz\\.yaml)");
    private static final Pattern OF_COURSE =
            Pattern.compile("final-test\\.yaml|pre-test\\.yaml|hand-out\\.(?:vi|en)\\.md|class-pack/.*\\.md");
    private static final Pattern COMMENT = Pattern.compile("^\\s*#");

    private final Map<String, String> texts;
    private final LocalDate day;
    private final Faults faults;

    /** Checks texts that tell the law of the given day. */
    Citations(Map<String, String> texts, LocalDate day, Faults faults) {
        this.texts = texts;
        this.day = day;
        this.faults = faults;
    }

    /** Notes what is wrong; returns the laws that the lessons cite, in the order of the register. */
    List<Law> check() {
        Set<String> cited = new TreeSet<>();
        texts.keySet().stream().sorted().forEach(path -> {
            if (OF_LESSON.matcher(path).matches()) {
                Set<String> here = check(path, lessonWith(path));
                if (path.endsWith(".md")) {
                    cited.addAll(here);
                }
            } else if (OF_COURSE.matcher(path).matches()) {
                check(path, allLessonsWith(path));
            }
        });
        return LegalRegister.all().stream()
                .filter(law -> cited.contains(law.number()))
                .toList();
    }

    /** Checks one file; {@code told} is where a replacing law may be named. */
    private Set<String> check(String path, String told) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<String> all = text(path).lines().toList();
        for (int i = 0; i < all.size(); i++) {
            boolean comment =
                    path.endsWith(".yaml") && COMMENT.matcher(all.get(i)).find();
            Matcher number = LegalRegister.NUMBER.matcher(comment ? "" : all.get(i));
            while (number.find()) {
                lines.putIfAbsent(number.group(), i + 1);
            }
        }
        lines.forEach((number, line) -> LegalRegister.find(number)
                .ifPresentOrElse(
                        law -> noteReplaced(path, line, law, told),
                        () -> faults.add(path, line, FaultKind.LAW_UNKNOWN, number)));
        return lines.keySet();
    }

    private void noteReplaced(String path, int line, Law law, String told) {
        LawState state = law.on(day);
        boolean holds = state != LawState.ENDED && state != LawState.SUSPENDED;
        if (!holds && !law.replacedBy().isEmpty() && law.replacedBy().stream().noneMatch(told::contains)) {
            faults.add(path, line, FaultKind.LAW_REPLACED, law.number(), String.join(", ", law.replacedBy()));
        }
    }

    private String lessonWith(String path) {
        String folder = path.substring(0, path.indexOf('/'));
        String language = path.endsWith(".en.md") ? "en" : "vi";
        return path.endsWith(".md") ? text(path) : text(path) + text(folder + "/lesson." + language + ".md");
    }

    private String allLessonsWith(String path) {
        List<String> all = new ArrayList<>(List.of(text(path)));
        texts.forEach((other, text) -> {
            if (OF_LESSON.matcher(other).matches()) {
                all.add(text);
            }
        });
        return String.join("\n", all);
    }

    private String text(String path) {
        return texts.getOrDefault(path, "");
    }
}
