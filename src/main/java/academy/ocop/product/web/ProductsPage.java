package academy.ocop.product.web;

import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.VietnameseOrder;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.product.ProductFilter;
import academy.ocop.product.ProductList;
import academy.ocop.product.ProductQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /product/products?q=&star=&unit=&page=}: the products named in public. */
@Named
@RequestScoped
public class ProductsPage {

    private static final int ON_A_PAGE = 20;
    private static final String ADDRESS = "/product/products";

    @Inject
    HttpServletRequest request;

    @Inject
    ProductQueries products;

    @Inject
    PlacesQueries places;

    @Inject
    Texts texts;

    private String words = "";
    private int star;
    private @Nullable UnitId unit;
    private int page = 1;
    private ProductList found = new ProductList(List.of(), 0);

    @PostConstruct
    void load() {
        words = parameter("q").strip();
        star = Optional.of(parameter("star"))
                .filter(value -> value.matches("[345]|-1"))
                .map(Integer::valueOf)
                .orElse(0);
        unit = number("unit")
                .map(UnitId::new)
                .flatMap(places::find)
                .map(Place::id)
                .orElse(null);
        page = number("page")
                .map(Long::intValue)
                .filter(no -> no > 0 && no < 10_000)
                .orElse(1);
        found = products.page(new ProductFilter(words, star, unit), (page - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    public ProductList getFound() {
        return found;
    }

    public String getWords() {
        return words;
    }

    /** The communes of today in which producers are known to be. */
    public List<Choice> getUnits() {
        return products.units().stream()
                .map(places::place)
                .sorted(Comparator.comparing(Place::name, VietnameseOrder.ofUnits()))
                .map(place -> new Choice(
                        Long.toString(place.id().value()),
                        place.name(),
                        "",
                        place.id().equals(unit)))
                .toList();
    }

    /** The filters by star, each an address that keeps the words and the commune. */
    public List<Choice> getStars() {
        List<Choice> choices = new ArrayList<>();
        for (int wanted : new int[] {0, 5, 4, 3, ProductFilter.NOT_STATED}) {
            choices.add(new Choice(Integer.toString(wanted), "", address(wanted, 1), wanted == star));
        }
        return choices;
    }

    public int getStar() {
        return star;
    }

    /** 1–20 of 39. */
    public String getRange() {
        return texts.of(
                "product", "products.range", Math.min((page - 1L) * ON_A_PAGE + 1, last()), last(), found.total());
    }

    public String getEarlier() {
        return page > 1 ? address(star, page - 1) : "";
    }

    public String getLater() {
        return last() < found.total() ? address(star, page + 1) : "";
    }

    private long last() {
        return Math.min((long) page * ON_A_PAGE, found.total());
    }

    private String address(int wanted, int wantedPage) {
        String address = ADDRESS;
        if (!words.isEmpty()) {
            address = Addresses.with(address, "q", words);
        }
        if (unit != null) {
            address = Addresses.with(address, "unit", Long.toString(unit.value()));
        }
        if (wanted != 0) {
            address = Addresses.with(address, "star", Integer.toString(wanted));
        }
        return wantedPage == 1 ? address : Addresses.with(address, "page", Integer.toString(wantedPage));
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private Optional<Long> number(String name) {
        return Optional.of(parameter(name))
                .filter(value -> value.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    /**
     * Something to narrow the list to.
     *
     * @param chosen whether it is in force
     */
    public record Choice(String value, String label, String address, boolean chosen) {}
}
