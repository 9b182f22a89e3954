package academy.ocop.courseware;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders a text: elements that say what they are, no style, and placeholders for addresses. Of a draft, what the format does
 * not allow is written as its words; the fault is told beside it.
 */
final class LessonHtml {

    /** What no line may break: 15/2018/NĐ-CP, i-ốt, 20 kg, 6.000 m², 10 %. */
    private static final Pattern WHOLE = Pattern.compile(
            "\\d+/(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d]*(?:-\\p{Lu}[\\p{L}\\d]*)+|\\b[Ii]-ốt\\b|"
                    + "\\d[\\d.,]* (?:%|°C|kg|mg|g|km|cm|mm|m²|m³|m|ha|ml|l)(?![\\p{L}\\d])",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Language language;
    private final CourseFiles files;
    private final String lesson;
    private final Map<String, Bilingual> transcripts;

    /**
     * Renders texts of one language.
     *
     * @param lesson the folder of the lesson in which the text stands; empty for a text of the course
     * @param transcripts what is said in its videos, by their base names
     */
    LessonHtml(Language language, CourseFiles files, String lesson, Map<String, Bilingual> transcripts) {
        this.language = language;
        this.files = files;
        this.lesson = lesson;
        this.transcripts = transcripts;
    }

    String render(Node document) {
        // Ours comes before the extension's: of two renderers for one node the first wins.
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .nodeRendererFactory(Elements::new)
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(document);
    }

    /** One rendering: it knows the headings so far, and counts notes and tables. */
    private final class Elements implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;
        private final Set<String> headings = new HashSet<>();
        private int notes;
        private int tables;

        Elements(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(
                    Heading.class,
                    BlockQuote.class,
                    Paragraph.class,
                    Image.class,
                    Link.class,
                    TableBlock.class,
                    Text.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Text text) {
                text(text.getLiteral());
            } else if (node instanceof Heading heading) {
                heading(heading);
            } else if (node instanceof BlockQuote quote) {
                note(quote);
            } else if (node instanceof Paragraph paragraph) {
                paragraph(paragraph);
            } else if (node instanceof Link link) {
                link(link);
            } else if (node instanceof TableBlock table) {
                table(table);
            } else {
                // An image inside a line is a fault.
                html.text(Markdown.plainText(node));
            }
        }

        /** A number stays with its unit, and the number of a law in one piece: neither is read when a line breaks inside it. */
        private void text(String words) {
            Matcher whole = WHOLE.matcher(words);
            int written = 0;
            while (whole.find()) {
                html.text(words.substring(written, whole.start()));
                html.tag("span", Map.of("class", "whole"));
                html.text(whole.group());
                html.tag("/span");
                written = whole.end();
            }
            html.text(words.substring(written));
        }

        private void heading(Heading heading) {
            String slug = "h-" + Folded.slug(Markdown.plainText(heading));
            String id = slug;
            for (int times = 2; !headings.add(id); times++) {
                id = slug + "-" + times;
            }
            String tag = "h" + heading.getLevel();
            html.line();
            html.tag(tag, Map.of("id", id));
            children(heading);
            html.tag("/" + tag);
            html.line();
        }

        private void note(BlockQuote quote) {
            NoteKind kind = Markdown.note(quote, language).orElse(NoteKind.NOTE);
            notes++;
            String leadId = "note-" + notes;
            html.line();
            html.tag("aside", attributes("class", "note note-" + kind.slug(), "aria-labelledby", leadId));
            html.line();
            html.tag("p", attributes("class", "note-lead", "id", leadId));
            html.text(kind.lead(language));
            html.tag("/p");
            html.line();
            List<Node> blocks = Markdown.children(quote);
            boolean hasLead = Markdown.note(quote, language).isPresent();
            blocks.stream().skip(hasLead ? 1 : 0).forEach(context::render);
            html.line();
            html.tag("/aside");
            html.line();
        }

        private void paragraph(Paragraph paragraph) {
            Optional<Image> image = Markdown.onlyImage(paragraph);
            Optional<ImageLink> link = image.flatMap(one -> ImageLink.of(one.getDestination()));
            if (image.isPresent() && link.isPresent()) {
                figure(image.get(), link.get());
                return;
            }
            Optional<Clip> clip = Markdown.onlyClip(paragraph)
                    .filter(one -> one.poster(lesson + "/media/", files).isPresent());
            if (clip.isPresent()) {
                video(clip.get(), Markdown.plainText(paragraph));
                return;
            }
            // A list without empty lines between its items shows them without paragraphs.
            boolean tight = paragraph.getParent() != null
                    && paragraph.getParent().getParent() instanceof ListBlock list
                    && list.isTight();
            if (tight) {
                children(paragraph);
                return;
            }
            html.line();
            html.tag("p");
            children(paragraph);
            html.tag("/p");
            html.line();
        }

        private void figure(Image image, ImageLink link) {
            Map<String, String> attributes =
                    attributes("src", link.source(), "alt", Markdown.plainText(image), "loading", "lazy");
            size(link).ifPresent(size -> {
                attributes.put("width", String.valueOf(size.width()));
                attributes.put("height", String.valueOf(size.height()));
            });
            html.line();
            html.tag("figure");
            html.tag("img", attributes, true);
            if (image.getTitle() != null && !image.getTitle().isBlank()) {
                html.tag("figcaption");
                html.text(image.getTitle());
                html.tag("/figcaption");
            }
            html.tag("/figure");
            html.line();
        }

        /** Nothing of it is loaded before somebody presses; a phone takes the smaller one. */
        private void video(Clip clip, String title) {
            String folder = lesson + "/media/";
            String poster = clip.poster(folder, files).orElseThrow();
            Map<String, String> attributes = attributes(
                    "controls",
                    "controls",
                    "preload",
                    "none",
                    "playsinline",
                    "playsinline",
                    "poster",
                    "{media}/" + poster);
            ImageName.of("media/" + poster)
                    .flatMap(name ->
                            files.file(folder + poster).flatMap(content -> ImageSize.of(name.extension(), content)))
                    .ifPresent(size -> {
                        attributes.put("width", String.valueOf(size.width()));
                        attributes.put("height", String.valueOf(size.height()));
                    });
            String type = MediaFormat.of(clip.file()).orElseThrow().type();
            html.line();
            html.tag("figure", attributes("class", "clip"));
            html.tag("video", attributes);
            html.tag(
                    "source",
                    attributes("src", "{media}/" + clip.phone(), "type", type, "media", "(max-width: 48em)"),
                    true);
            html.tag("source", attributes("src", "{media}/" + clip.file(), "type", type), true);
            for (Language spoken : Language.values()) {
                Map<String, String> track = attributes(
                        "kind",
                        "captions",
                        "srclang",
                        spoken.tag(),
                        "label",
                        Sentences.of(language, "clip." + spoken.tag()),
                        "src",
                        "{media}/" + clip.captions(spoken));
                if (spoken == language) {
                    track.put("default", "default");
                }
                html.tag("track", track, true);
            }
            html.tag("/video");
            html.tag("figcaption");
            html.text(title);
            html.tag("/figcaption");
            transcript(clip);
            html.tag("/figure");
            html.line();
        }

        private void transcript(Clip clip) {
            Bilingual said = transcripts.get(clip.base());
            if (said == null) {
                return;
            }
            html.tag("details");
            html.tag("summary");
            html.text(Sentences.of(language, "clip.transcript"));
            html.tag("/summary");
            for (String part : said.in(language).split("\n\\s*\n", -1)) {
                html.tag("p");
                html.text(part.strip());
                html.tag("/p");
            }
            html.tag("/details");
        }

        /** Width and height, so that a page does not jump when the image arrives. */
        private Optional<ImageSize> size(ImageLink link) {
            return files.file(link.path(lesson))
                    .flatMap(content -> ImageSize.of(link.name().extension(), content));
        }

        private void link(Link link) {
            Matcher toLesson = TextCheck.LESSON_LINK.matcher(link.getDestination());
            if (toLesson.matches() && !lesson.isEmpty()) {
                html.tag("a", Map.of("href", "{lesson}/" + toLesson.group(1)));
            } else if (!TextCheck.WEB_LINK.matcher(link.getDestination()).matches()) {
                // Where the format lets no link lead, nobody is led: its words stay.
                children(link);
                return;
            } else {
                String address = context.encodeUrl(context.urlSanitizer().sanitizeLinkUrl(link.getDestination()));
                html.tag("a", attributes("href", address, "rel", "noopener"));
            }
            children(link);
            html.tag("/a");
        }

        private void table(TableBlock table) {
            tables++;
            String label = Sentences.of(language, "lesson.table", tables);
            html.line();
            // A wide table scrolls inside its own box, which the keyboard can reach.
            html.tag(
                    "div", attributes("class", "table-scroll", "tabindex", "0", "role", "region", "aria-label", label));
            html.tag("table");
            html.line();
            for (Node part : Markdown.children(table)) {
                String tag = part instanceof TableBody ? "tbody" : "thead";
                html.tag(tag);
                html.line();
                Markdown.children(part).forEach(row -> row((TableRow) row));
                html.tag("/" + tag);
                html.line();
            }
            html.tag("/table");
            html.tag("/div");
            html.line();
        }

        private void row(TableRow row) {
            html.tag("tr");
            for (Node node : Markdown.children(row)) {
                TableCell cell = (TableCell) node;
                String tag = cell.isHeader() ? "th" : "td";
                Map<String, String> attributes = cell.isHeader() ? attributes("scope", "col") : attributes();
                if (cell.getAlignment() != null) {
                    attributes.put("class", cell.getAlignment().name().toLowerCase(Locale.ROOT));
                }
                html.tag(tag, attributes);
                children(cell);
                html.tag("/" + tag);
            }
            html.tag("/tr");
            html.line();
        }

        private void children(Node node) {
            Markdown.children(node).forEach(context::render);
        }

        private static Map<String, String> attributes(String... namesAndValues) {
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                attributes.put(namesAndValues[i], namesAndValues[i + 1]);
            }
            return attributes;
        }
    }
}
