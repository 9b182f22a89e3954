package academy.ocop.portal;

import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.catalogue.EditionId;
import academy.ocop.courseware.Language;
import academy.ocop.courseware.Lesson;
import academy.ocop.platform.Fold;
import academy.ocop.product.ProductLine;
import academy.ocop.product.ProductQueries;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** One search over courses, lessons and products, however the words are typed. Everything it finds is public. */
@ApplicationScoped
@Transactional
public class SearchQueries {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final int LESSONS = 8;
    private static final int EDITIONS = 50;

    /** An edition never changes, so its words are folded once. */
    private final Cache<EditionId, List<Indexed>> index =
            Caffeine.newBuilder().maximumSize(EDITIONS).build();

    @Inject
    CatalogueQueries catalogue;

    @Inject
    ProductQueries products;

    /** A lesson with its words folded, a space before each. */
    private record Indexed(Lesson lesson, String titles, String vi, String en) {

        LessonHit hit(Edition edition, Language language) {
            return new LessonHit(
                    lesson.id(),
                    lesson.text(language).title(),
                    edition.course().title(),
                    lesson.text(language).summary());
        }
    }

    /** What was found, the best first in each group. */
    public record Found(List<Edition> courses, List<LessonHit> lessons, List<ProductLine> products) {

        public static final Found NOTHING = new Found(List.of(), List.of(), List.of());

        /** Whether the words stand in the name of a product and in the title of no course and no lesson. */
        public boolean namesOnlyProducts(String typed) {
            return products.stream().anyMatch(product -> names(product.name(), typed))
                    && courses.stream()
                            .map(Edition::course)
                            .noneMatch(course -> names(
                                    course.title().vi() + ' ' + course.title().en(), typed))
                    && lessons.stream().noneMatch(lesson -> names(lesson.title(), typed));
        }

        private static boolean names(String title, String typed) {
            return (' ' + words(title)).contains(' ' + words(typed));
        }

        public boolean isEmpty() {
            return courses.isEmpty() && lessons.isEmpty() && products.isEmpty();
        }
    }

    /** Everything that holds the words; a word may be left unfinished. */
    public Found search(String typed, Language language) {
        String words = words(typed);
        if (words.isEmpty()) {
            return Found.NOTHING;
        }
        return new Found(catalogue.search(words), lessons(words, language), products.search(words));
    }

    private List<LessonHit> lessons(String words, Language language) {
        List<LessonHit> titles = new ArrayList<>();
        List<LessonHit> phrases = new ArrayList<>();
        List<LessonHit> texts = new ArrayList<>();
        for (Edition edition : catalogue.published()) {
            for (Indexed indexed : index.get(edition.id(), any -> indexed(edition))) {
                LessonHit hit = indexed.hit(edition, language);
                String text = language == Language.VI ? indexed.vi() : indexed.en();
                if (holdsAll(indexed.titles(), words)) {
                    titles.add(hit);
                } else if (text.contains(' ' + words)) {
                    phrases.add(hit);
                } else if (holdsAll(text, words)) {
                    texts.add(hit);
                }
            }
        }
        titles.addAll(phrases);
        // Single syllables stand in nearly every Vietnamese text: they count only when nothing better was found.
        if (titles.isEmpty()) {
            titles.addAll(texts);
        }
        return titles.stream().limit(LESSONS).toList();
    }

    private static List<Indexed> indexed(Edition edition) {
        return edition.course().lessons().stream()
                .map(lesson -> new Indexed(
                        lesson,
                        ' ' + words(lesson.vi().title() + ' ' + lesson.en().title()),
                        ' ' + words(plain(lesson, Language.VI)),
                        ' ' + words(plain(lesson, Language.EN))))
                .toList();
    }

    private static String plain(Lesson lesson, Language language) {
        return TAGS.matcher(lesson.text(language).html("", "")).replaceAll(" ");
    }

    /** Whether every word begins a word of the text. */
    private static boolean holdsAll(String text, String words) {
        return Arrays.stream(words.split(" ")).allMatch(word -> text.contains(' ' + word));
    }

    /** Folded words with single spaces between. */
    static String words(String text) {
        return NO_LETTERS.matcher(Fold.fold(text)).replaceAll(" ").strip();
    }
}
