package academy.ocop.product;

import java.util.List;

/** One page of products, with how many there are in all pages. */
public record ProductList(List<ProductCard> cards, long total) {}
