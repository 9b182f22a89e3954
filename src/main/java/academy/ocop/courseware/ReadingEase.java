package academy.ocop.courseware;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Notes sentences that are too long to be read in one breath on a phone. */
final class ReadingEase {

    private static final int MOST_SYLLABLES = 45;
    private static final int MOST_WORDS = 30;

    /** What ends a sentence, when a space and no small letter follow: "Art. 12" is cut, and that only makes it shorter. */
    private static final Pattern END = Pattern.compile("(?<=[.!?…][\"”’)»]{0,2})\\s+(?=[^\\p{Ll}])");

    private final String path;
    private final Faults faults;

    ReadingEase(String path, Faults faults) {
        this.path = path;
        this.faults = faults;
    }

    /** Checks every paragraph, list item, heading and cell of a text. */
    void check(Node document, Language language) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                check(Markdown.plainText(paragraph), Markdown.line(paragraph), language);
            }

            @Override
            public void visit(Heading heading) {
                check(Markdown.plainText(heading), Markdown.line(heading), language);
            }

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    check(Markdown.plainText(node), Markdown.line(node), language);
                } else {
                    visitChildren(node);
                }
            }

            private void check(String text, int line, Language in) {
                ReadingEase.this.check(text, line, in);
            }
        });
    }

    /** Checks a plain text that stands on one line. */
    void check(String text, int line, Language language) {
        int most = language == Language.VI ? MOST_SYLLABLES : MOST_WORDS;
        for (String sentence : sentences(text)) {
            int words = TextFile.words(sentence);
            if (words > most) {
                faults.add(path, line, FaultKind.SENTENCE_TOO_LONG, words, most, sentence);
            }
        }
    }

    static List<String> sentences(String text) {
        return List.of(END.split(text));
    }
}
