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

/** Walks through one Markdown file, notes what the format does not allow, and keeps what the other checks need. */
final class TextCheck extends AbstractVisitor {

    /** How an author names another lesson: by its folder, so that the link also works on a git page. */
    static final Pattern LESSON_LINK = Pattern.compile("\\.\\./([a-z][a-z0-9-]*)/");

    static final Pattern WEB_LINK = Pattern.compile("https://[^\\s/]+\\S*");
    private static final int WIDEST_TABLE = 4;

    private final String path;
    private final TextKind kind;
    private final Language language;
    private final Set<String> lessons;
    private final Faults faults;
    private final Set<NoteKind> notes = EnumSet.noneOf(NoteKind.class);
    private final List<Located> outline = new ArrayList<>();
    private final List<ImageUse> images = new ArrayList<>();
    private final List<ClipUse> clips = new ArrayList<>();

    /** Checks a file of a course with these lesson folders. */
    TextCheck(String path, TextKind kind, Language language, Set<String> lessons, Faults faults) {
        this.path = path;
        this.kind = kind;
        this.language = language;
        this.lessons = lessons;
        this.faults = faults;
    }

    List<ImageUse> images() {
        return images;
    }

    List<ClipUse> clips() {
        return clips;
    }

    /** Checks everything after the title. */
    void body(Node document) {
        visitChildren(document);
        if (kind == TextKind.LESSON) {
            summary(document);
            exercise(document);
        }
    }

    /** Notes the first element in which this text differs from the Vietnamese one: after it every other one would differ too. */
    void noteDriftFrom(TextCheck vi) {
        for (int i = 0; i < Math.max(vi.outline.size(), outline.size()); i++) {
            Located inVi = at(vi.outline, i);
            Located here = at(outline, i);
            if (!inVi.value().equals(here.value())) {
                faults.add(
                        path,
                        here.line(),
                        FaultKind.TRANSLATION_DRIFTS,
                        i + 1,
                        here.value(),
                        inVi.value(),
                        inVi.line());
                return;
            }
        }
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
        Optional<NoteKind> noteKind = lead.flatMap(words -> NoteKind.of(words, language));
        outline.add(new Located("> " + noteKind.map(NoteKind::slug).orElse("?"), Markdown.line(quote)));
        String allowed = String.join(", ", NoteKind.leads(language));
        if (lead.isEmpty()) {
            note(quote, FaultKind.NOTE_WITHOUT_LEAD, allowed);
        } else if (noteKind.isEmpty()) {
            note(quote, FaultKind.NOTE_LEAD_UNKNOWN, lead.get(), allowed);
        } else if (!kind.takes(noteKind.get())) {
            note(quote, FaultKind.NOTE_NOT_HERE, noteKind.get().lead(language));
        } else {
            known(quote, noteKind.get());
        }
        visitChildren(quote);
    }

    @Override
    public void visit(Paragraph paragraph) {
        Optional<Image> image = Markdown.onlyImage(paragraph);
        boolean standsAlone = paragraph.getParent() instanceof Document || paragraph.getParent() instanceof BlockQuote;
        Optional<Clip> clip = kind == TextKind.LESSON ? Markdown.onlyClip(paragraph) : Optional.empty();
        if (clip.isPresent() && paragraph.getParent() instanceof Document) {
            outline.add(new Located("[" + clip.get().base() + "]", Markdown.line(paragraph)));
            clips.add(new ClipUse(clip.get(), path, Markdown.line(paragraph)));
        } else if (image.isPresent() && standsAlone) {
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
        if (lesson.matches() && kind == TextKind.LESSON) {
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
            int columns = Markdown.columns((TableBlock) block);
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

    private void known(BlockQuote quote, NoteKind noteKind) {
        if (!notes.add(noteKind) && noteKind.isOnce()) {
            note(quote, FaultKind.NOTE_TWICE, noteKind.lead(language));
        }
        if (quote.getFirstChild().getNext() == null) {
            note(quote, FaultKind.NOTE_EMPTY, noteKind.lead(language));
        } else if (noteKind == NoteKind.SUMMARY) {
            int items = LessonReader.summary(quote).size();
            if (items != LessonReader.SUMMARY_ITEMS || Markdown.children(quote).size() != 2) {
                note(quote, FaultKind.SUMMARY_NOT_THREE, LessonReader.SUMMARY_ITEMS, items);
            }
        }
    }

    private void summary(Node document) {
        Optional<NoteKind> first =
                Optional.ofNullable(document.getFirstChild()).flatMap(node -> Markdown.note(node, language));
        if (!first.equals(Optional.of(NoteKind.SUMMARY))) {
            int line = document.getFirstChild() == null ? 1 : Markdown.line(document.getFirstChild());
            faults.add(path, line, FaultKind.SUMMARY_MISSING, NoteKind.SUMMARY.lead(language));
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
        Optional<ImageLink> link = kind.image(image.getDestination());
        outline.add(new Located("![" + link.map(one -> one.name().base()).orElse("?") + "]", Markdown.line(image)));
        if (kind == TextKind.HAND_OUT) {
            note(image, FaultKind.IMAGE_NOT_HERE);
            return;
        }
        if (link.isEmpty()) {
            note(image, FaultKind.IMAGE_PATH_BAD, image.getDestination());
            return;
        }
        Optional<ImageName> name = link.map(ImageLink::name);
        if (name.get().language().filter(other -> other != language).isPresent()) {
            note(image, FaultKind.IMAGE_WRONG_LANGUAGE, name.get().file(), language.tag());
        }
        images.add(new ImageUse(link.get(), path, Markdown.line(image)));
    }

    private static Located at(List<Located> outline, int index) {
        if (index < outline.size()) {
            return outline.get(index);
        }
        int lastLine = outline.isEmpty() ? 1 : outline.get(outline.size() - 1).line();
        return new Located("–", lastLine);
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
