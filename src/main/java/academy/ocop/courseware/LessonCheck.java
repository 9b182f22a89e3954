package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Walks through one lesson file, notes what the format does not allow, and keeps what the other checks need. */
final class LessonCheck extends AbstractVisitor {

    /** How an author names another lesson: by its folder, so that the link also works on a git page. */
    static final Pattern LESSON_LINK = Pattern.compile("\\.\\./([a-z][a-z0-9-]*)/");

    private static final Pattern WEB_LINK = Pattern.compile("https://[^\\s/]+\\S*");
    private static final int WIDEST_TABLE = 4;

    private final String path;
    private final Language language;
    private final Set<String> lessons;
    private final Faults faults;
    private final Set<NoteKind> notes = EnumSet.noneOf(NoteKind.class);
    private final List<Located> outline = new ArrayList<>();
    private final List<ImageUse> images = new ArrayList<>();

    /** Checks a file of a course with these lesson folders. */
    LessonCheck(String path, Language language, Set<String> lessons, Faults faults) {
        this.path = path;
        this.language = language;
        this.lessons = lessons;
        this.faults = faults;
    }

    /** Headings, notes, tables and images in order: what the two languages must have alike. */
    List<Located> outline() {
        return outline;
    }

    List<ImageUse> images() {
        return images;
    }

    /** Checks everything after the title. */
    void body(Node document) {
        visitChildren(document);
        Optional<NoteKind> first =
                Optional.ofNullable(document.getFirstChild()).flatMap(node -> Markdown.note(node, language));
        if (!first.equals(Optional.of(NoteKind.SUMMARY))) {
            int line = document.getFirstChild() == null ? 1 : Markdown.line(document.getFirstChild());
            faults.add(path, line, FaultKind.SUMMARY_MISSING, NoteKind.SUMMARY.lead(language));
        }
        exercise(document);
    }

    @Override
    public void visit(Heading heading) {
        outline.add(new Located("#".repeat(heading.getLevel()), Markdown.line(heading)));
        if (heading.getLevel() != 2 && heading.getLevel() != 3) {
            note(heading, FaultKind.HEADING_LEVEL, "#".repeat(heading.getLevel()));
        }
        noteNested(heading);
        visitChildren(heading);
    }

    @Override
    public void visit(BlockQuote quote) {
        noteNested(quote);
        Optional<String> lead = Markdown.lead(quote);
        Optional<NoteKind> kind = lead.flatMap(words -> NoteKind.of(words, language));
        outline.add(new Located("> " + kind.map(NoteKind::slug).orElse("?"), Markdown.line(quote)));
        String allowed = String.join(", ", NoteKind.leads(language));
        if (lead.isEmpty()) {
            note(quote, FaultKind.NOTE_WITHOUT_LEAD, allowed);
        } else if (kind.isEmpty()) {
            note(quote, FaultKind.NOTE_LEAD_UNKNOWN, lead.get(), allowed);
        } else {
            known(quote, kind.get());
        }
        visitChildren(quote);
    }

    @Override
    public void visit(Paragraph paragraph) {
        Optional<Image> image = Markdown.onlyImage(paragraph);
        boolean standsAlone = paragraph.getParent() instanceof Document || paragraph.getParent() instanceof BlockQuote;
        if (image.isPresent() && standsAlone) {
            image(image.get());
        } else {
            visitChildren(paragraph);
        }
    }

    /** Reached only by images that are not a paragraph of their own. */
    @Override
    public void visit(Image image) {
        note(image, FaultKind.IMAGE_NOT_ALONE);
        image(image);
    }

    @Override
    public void visit(Link link) {
        Matcher lesson = LESSON_LINK.matcher(link.getDestination());
        if (lesson.matches()) {
            if (!lessons.contains(lesson.group(1))) {
                note(link, FaultKind.LINK_LESSON_UNKNOWN, lesson.group(1));
            }
        } else if (!WEB_LINK.matcher(link.getDestination()).matches()) {
            note(link, FaultKind.LINK_NOT_ALLOWED, link.getDestination());
        }
        visitChildren(link);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            outline.add(new Located("table", Markdown.line(block)));
            noteInList(block);
            int columns =
                    Markdown.children(block.getFirstChild().getFirstChild()).size();
            if (columns > WIDEST_TABLE) {
                note(block, FaultKind.TABLE_TOO_WIDE, columns, WIDEST_TABLE);
            }
        }
        visitChildren(block);
    }

    @Override
    public void visit(Code code) {
        note(code, FaultKind.CODE);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        note(code, FaultKind.CODE);
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        note(code, FaultKind.CODE);
    }

    @Override
    public void visit(HtmlInline html) {
        note(html, FaultKind.RAW_HTML, html.getLiteral().strip());
    }

    @Override
    public void visit(HtmlBlock html) {
        note(
                html,
                FaultKind.RAW_HTML,
                html.getLiteral().lines().findFirst().orElse("").strip());
    }

    @Override
    public void visit(ThematicBreak rule) {
        note(rule, FaultKind.RULE);
    }

    private void known(BlockQuote quote, NoteKind kind) {
        if (!notes.add(kind) && kind.isOnce()) {
            note(quote, FaultKind.NOTE_TWICE, kind.lead(language));
        }
        if (quote.getFirstChild().getNext() == null) {
            note(quote, FaultKind.NOTE_EMPTY, kind.lead(language));
        } else if (kind == NoteKind.SUMMARY) {
            int items = LessonReader.summary(quote).size();
            if (items != LessonReader.SUMMARY_ITEMS || Markdown.children(quote).size() != 2) {
                note(quote, FaultKind.SUMMARY_NOT_THREE, LessonReader.SUMMARY_ITEMS, items);
            }
        }
    }

    private void exercise(Node document) {
        List<Node> blocks = Markdown.children(document);
        for (int i = 0; i < blocks.size(); i++) {
            if (Markdown.note(blocks.get(i), language).equals(Optional.of(NoteKind.EXERCISE))) {
                if (i < blocks.size() / 2) {
                    note(blocks.get(i), FaultKind.EXERCISE_TOO_EARLY, NoteKind.EXERCISE.lead(language));
                }
                return;
            }
        }
        faults.add(path, 1, FaultKind.EXERCISE_MISSING, NoteKind.EXERCISE.lead(language));
    }

    private void image(Image image) {
        if (Markdown.plainText(image).isEmpty()) {
            note(image, FaultKind.IMAGE_ALT_MISSING);
        }
        Optional<ImageName> name = ImageName.of(image.getDestination());
        outline.add(new Located("![" + name.map(ImageName::base).orElse("?") + "]", Markdown.line(image)));
        if (name.isEmpty()) {
            note(image, FaultKind.IMAGE_PATH_BAD, image.getDestination());
            return;
        }
        if (name.get().language().filter(other -> other != language).isPresent()) {
            note(image, FaultKind.IMAGE_WRONG_LANGUAGE, name.get().file(), language.tag());
        }
        images.add(new ImageUse(name.get(), path, Markdown.line(image)));
    }

    private void noteNested(Block block) {
        if (!(block.getParent() instanceof Document)) {
            note(block, FaultKind.BLOCK_NESTED);
        }
    }

    private void noteInList(Block block) {
        if (!(block.getParent() instanceof BlockQuote)) {
            noteNested(block);
        }
    }

    private void note(Node node, FaultKind kind, Object... arguments) {
        faults.add(path, Markdown.line(node), kind, arguments);
    }
}
