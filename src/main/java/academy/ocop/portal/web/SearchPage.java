package academy.ocop.portal.web;

import academy.ocop.catalogue.Edition;
import academy.ocop.courseware.Language;
import academy.ocop.platform.Fold;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.portal.LessonHit;
import academy.ocop.portal.SearchQueries;
import academy.ocop.product.ProductLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code /portal/search?q=}: courses, lessons and products that hold the words. */
@Named
@RequestScoped
public class SearchPage {

    private static final int LONGEST = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    SearchQueries search;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private String typed = "";
    private SearchQueries.Found found = SearchQueries.Found.NOTHING;

    /** Something found, as a line that leads to it. */
    public record Hit(String title, String address, String text) {}

    /**
     * Things of one kind that were found.
     *
     * @param more where the rest of them is, or an empty text
     */
    public record Group(String name, List<Hit> hits, String more) {}

    @PostConstruct
    void load() {
        String wish = request.getParameter("q");
        typed = wish == null ? "" : Fold.nfc(wish.substring(0, Math.min(LONGEST, wish.length())));
        found = search.search(typed, Language.of(viewer.getLang()));
    }

    public String getTyped() {
        return typed;
    }

    public boolean isAsked() {
        return !typed.isEmpty();
    }

    public boolean isNothing() {
        return isAsked() && found.isEmpty();
    }

    public String getHeading() {
        return texts.of("portal", isAsked() ? "search.resultFor" : "search.title", typed);
    }

    public String getNothingFor() {
        return texts.of("portal", "search.nothing", typed);
    }

    /** What was found, in groups: products come first where the words name one of them and no course or lesson. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>(List.of(
                new Group("courses", courses(), ""),
                new Group("lessons", lessons(), ""),
                new Group("products", products(), allProducts())));
        if (found.namesOnlyProducts(typed)) {
            Collections.rotate(groups, 1);
        }
        return groups.stream().filter(group -> !group.hits().isEmpty()).toList();
    }

    private List<Hit> courses() {
        Language language = Language.of(viewer.getLang());
        return found.courses().stream()
                .map(Edition::course)
                .map(course -> new Hit(
                        course.title().in(language),
                        "/catalogue/course?id=" + course.id().value(),
                        course.summary().in(language)))
                .toList();
    }

    private List<Hit> lessons() {
        return found.lessons().stream().map(this::hit).toList();
    }

    private Hit hit(LessonHit lesson) {
        String course = lesson.course().in(Language.of(viewer.getLang()));
        String first = lesson.summary().stream().findFirst().orElse("");
        return new Hit(
                lesson.title(),
                "/catalogue/course?id=" + lesson.lesson().course().value() + "#"
                        + lesson.lesson().folder(),
                course + " · " + first);
    }

    private List<Hit> products() {
        return found.products().stream().map(this::hit).toList();
    }

    private Hit hit(ProductLine product) {
        Integer stars = product.stars();
        return new Hit(
                product.name(),
                "/p/" + product.id().value(),
                stars == null ? "" : texts.of("portal", "search.stars", stars));
    }

    private String allProducts() {
        return "/product/products?q=" + Addresses.encode(typed);
    }
}
