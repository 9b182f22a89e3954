package academy.ocop.product.web;

import academy.ocop.product.ProductPart;
import java.util.Arrays;
import java.util.Optional;

/** Reads the part that a form names. */
final class Parts {

    private Parts() {}

    static Optional<ProductPart> of(String name) {
        return Arrays.stream(ProductPart.values())
                .filter(part -> part.name().equals(name))
                .findFirst();
    }
}
