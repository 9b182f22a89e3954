package academy.ocop.product.web;

import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.product.ProducerKind;
import academy.ocop.product.ProducerView;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductQueries;
import academy.ocop.product.ProductRecordQueries;
import academy.ocop.product.ProductView;
import academy.ocop.product.RecognitionLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /product/product?id=} and {@code /p/…}: what is public about one product. */
@Named
@RequestScoped
public class ProductPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ProductQueries products;

    @Inject
    ProductRecordQueries records;

    @Inject
    PlacesQueries places;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable ProductView product;

    @PostConstruct
    void load() {
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound(id);
        }
        product = products.product(new ProductId(Long.parseLong(id)));
    }

    public ProductView getProduct() {
        if (product == null) {
            throw new NotFound("product");
        }
        return product;
    }

    /** The producer's commune of today with what stands above it, or an empty text where no source names it. */
    public String getPlaceToday() {
        return Optional.ofNullable(getProduct().producer())
                .map(ProducerView::unit)
                .flatMap(places::find)
                .map(Place::id)
                .map(places::fullName)
                .orElse("");
    }

    public String getNote() {
        return getProduct().note().in(viewer.getLang());
    }

    public String when(RecognitionLine line) {
        return line.when().in(viewer.getLang());
    }

    public String words(RecognitionLine line) {
        return line.note().in(viewer.getLang());
    }

    public List<RecognitionLine> getHistory() {
        return getProduct().history();
    }

    /** One sentence: what it is shown with, and when that was true. */
    public String getStatement() {
        RecognitionLine current = getProduct().current();
        if (current == null) {
            return "";
        }
        Integer stars = current.stars();
        return stars == null
                ? texts.of("product", "statement." + current.status(), when(current))
                : texts.of("product", "statement.STARS", stars, when(current));
    }

    public boolean isKindKnown() {
        ProducerView producer = getProduct().producer();
        return producer != null && producer.kind() != ProducerKind.NOT_STATED;
    }

    public String getTrained() {
        return texts.of("product", "product.trained.people", getProduct().trainedPeople());
    }

    public String getEncodedName() {
        return Addresses.encode(getProduct().name());
    }

    /** Whether this person keeps the product's record. */
    public boolean isKept() {
        return viewer.isSignedIn() && records.isKept(getProduct().id());
    }

    public boolean isLookedAfter() {
        return getProduct().trainedPeople() > 0;
    }
}
