package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What reading and rendering a lesson both ask of its Markdown. */
final class Markdown {

    /** A note with a list in a list needs five; without a limit a line of {@code >} costs a stack frame each. */
    private static final int DEEPEST = 20;

    private Markdown() {}

    static Node parse(String text) {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .build()
                .parse(text);
    }

    /** Where the node begins; for a node without a place of its own, where the one around it begins. */
    static int line(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            List<SourceSpan> spans = one.getSourceSpans();
            if (!spans.isEmpty()) {
                return spans.get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }

    static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    static int columns(TableBlock table) {
        return children(table.getFirstChild().getFirstChild()).size();
    }

    /** The bold words that are the whole first paragraph of a note. */
    static Optional<String> lead(BlockQuote note) {
        if (note.getFirstChild() instanceof Paragraph first) {
            List<Node> words = children(first);
            if (words.size() == 1 && words.get(0) instanceof StrongEmphasis bold) {
                return Optional.of(plainText(bold));
            }
        }
        return Optional.empty();
    }

    static Optional<NoteKind> note(Node node, Language language) {
        return node instanceof BlockQuote note
                ? lead(note).flatMap(lead -> NoteKind.of(lead, language))
                : Optional.empty();
    }

    /** The image that is the whole paragraph. */
    static Optional<Image> onlyImage(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getNext() == null
                ? Optional.of(image)
                : Optional.empty();
    }

    /** The video whose link is the whole paragraph. */
    static Optional<Clip> onlyClip(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Link link && link.getNext() == null
                ? Clip.of(link.getDestination())
                : Optional.empty();
    }

    /** What a reader reads, without markup and without what stands for an image; one space between words. */
    static String plainText(Node node) {
        PlainText text = new PlainText(node);
        node.accept(text);
        return text.read.toString().replaceAll("\\s+", " ").strip();
    }

    private static final class PlainText extends AbstractVisitor {

        private final StringBuilder read = new StringBuilder();
        private final Node root;

        PlainText(Node root) {
            this.root = root;
        }

        @Override
        public void visit(Text text) {
            read.append(text.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            read.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            read.append(' ');
        }

        @Override
        public void visit(Image image) {
            if (image.equals(root)) {
                visitChildren(image);
            }
        }

        @Override
        public void visit(Heading heading) {
            block(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(ListItem item) {
            block(item);
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableCell) {
                block(node);
            } else {
                visitChildren(node);
            }
        }

        private void block(Node node) {
            visitChildren(node);
            read.append(' ');
        }
    }
}
