package academy.ocop.courseware;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * One Markdown file of a course, read and checked by itself.
 *
 * @param title the words of its first line
 * @param document everything after the title
 * @param words words of the whole; in Vietnamese, syllables
 * @param check what the check kept for comparing the languages
 */
record TextFile(String path, String title, Node document, int words, TextCheck check) {

    private static final int LONGEST_TITLE = 120;

    /** Reads a file of a course with these lesson folders; empty when the file is not there. */
    static Optional<TextFile> of(
            String path,
            TextKind kind,
            Language language,
            Map<String, String> texts,
            Set<String> lessons,
            Faults faults) {
        return Optional.ofNullable(texts.get(path)).map(text -> {
            Node document = Markdown.parse(text);
            int words = words(Markdown.plainText(document));
            new ReadingEase(path, faults).check(document, language);
            String title = takeTitle(path, document, faults);
            TextCheck check = new TextCheck(path, kind, language, lessons, faults);
            check.body(document);
            if (words < kind.fewest(language) || words > kind.most(language)) {
                faults.add(path, 1, FaultKind.LENGTH_OUT_OF_BOUNDS, kind.fewest(language), kind.most(language), words);
            }
            return new TextFile(path, title, document, words, check);
        });
    }

    /** Words as readers count them: whatever stands between spaces and has a letter or a digit. */
    static int words(String text) {
        int words = 0;
        for (String one : text.split(" ", -1)) {
            if (one.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words++;
            }
        }
        return words;
    }

    /** The title of the first line, taken out of the document. */
    private static String takeTitle(String path, Node document, Faults faults) {
        if (!(document.getFirstChild() instanceof Heading title) || title.getLevel() != 1) {
            faults.add(path, 1, FaultKind.TITLE_MISSING);
            return "";
        }
        String words = Markdown.plainText(title);
        if (Markdown.line(title) != 1 || words.isEmpty()) {
            faults.add(path, 1, FaultKind.TITLE_MISSING);
        }
        if (words.length() > LONGEST_TITLE) {
            faults.add(path, 1, FaultKind.TITLE_TOO_LONG, LONGEST_TITLE, words.length());
        }
        title.unlink();
        return words;
    }
}
