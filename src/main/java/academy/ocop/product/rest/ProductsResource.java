package academy.ocop.product.rest;

import academy.ocop.platform.rest.Page;
import academy.ocop.product.ProductCard;
import academy.ocop.product.ProductFilter;
import academy.ocop.product.ProductList;
import academy.ocop.product.ProductQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Products named in public. */
@Path("/products")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Products")
@RequestScoped
public class ProductsResource {

    private static final int LONGEST = 100;

    @Inject
    ProductQueries products;

    /**
     * A product in the list.
     *
     * @param stars as of {@code when}, or nothing where no source states them
     */
    public record ProductResult(
            long id,
            String name,
            String producer,
            String place,
            @Nullable Integer stars,
            String status,
            String when) {}

    @GET
    @Operation(summary = "Products whose name or producer holds the words, however they are typed")
    public Page<ProductResult> find(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("offset") @Nullable String offset,
            @QueryParam("limit") @Nullable String limit) {
        int from = Page.offset(offset);
        int most = Page.limit(limit);
        String typed = words.substring(0, Math.min(LONGEST, words.length()));
        ProductList found = products.page(new ProductFilter(typed, 0, null), from, most);
        List<ProductResult> lines =
                found.cards().stream().map(ProductsResource::result).toList();
        return new Page<>(lines, found.total(), from, most);
    }

    private static ProductResult result(ProductCard card) {
        return new ProductResult(
                card.line().id().value(),
                card.line().name(),
                card.producer(),
                card.place(),
                card.line().stars(),
                card.line().status(),
                card.when().en());
    }
}
