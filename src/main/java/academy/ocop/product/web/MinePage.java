package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.platform.web.Addresses;
import academy.ocop.product.LinkLine;
import academy.ocop.product.ProductFilter;
import academy.ocop.product.ProductList;
import academy.ocop.product.ProductPart;
import academy.ocop.product.ProductQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** {@code /product/mine?q=&next=}: the products of the person signed in, and the search that adds one, also on the way elsewhere. */
@Named
@RequestScoped
public class MinePage {

    private static final int FOUND_AT_MOST = 20;

    @Inject
    HttpServletRequest request;

    @Inject
    ProductQueries products;

    @Inject
    Access access;

    private String words = "";
    private List<LinkLine> lines = List.of();
    private ProductList found = new ProductList(List.of(), 0);

    @PostConstruct
    void load() {
        access.requirePerson();
        String typed = request.getParameter("q");
        words = typed == null ? "" : typed.strip();
        lines = products.mine();
        if (!words.isEmpty()) {
            found = products.page(new ProductFilter(words, 0, null), 0, FOUND_AT_MOST);
        }
    }

    public List<LinkLine> getLines() {
        return lines;
    }

    public String getWords() {
        return words;
    }

    public ProductList getFound() {
        return found;
    }

    public boolean isSearched() {
        return !words.isEmpty();
    }

    public boolean isMoreThanShown() {
        return found.total() > found.cards().size();
    }

    /** The only product found is chosen from the start. */
    public String getOnly() {
        return found.total() == 1
                ? Long.toString(found.cards().get(0).line().id().value())
                : "";
    }

    /** Where the person was going when she was asked for her products, such as from registering to her home. */
    public String getNext() {
        return Addresses.within(request.getParameter("next"), "");
    }

    public boolean isOnTheWay() {
        return !getNext().isEmpty();
    }

    public ProductPart[] getParts() {
        return ProductPart.values();
    }
}
