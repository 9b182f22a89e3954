package academy.ocop.product;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Reach;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Producers and products for those who keep them, each within their reach. */
@ApplicationScoped
@Transactional
public class ProductRecordQueries {

    @Inject
    ProductRepository products;

    @Inject
    ProductQueries shown;

    @Inject
    Keeping keeping;

    @Inject
    Access access;

    /** One page of the products in reach whose name or producer holds the words, by name. */
    public RecordList page(String words, int offset, int limit) {
        Reach reach = reach();
        List<Product> found = products.records(words, reach, keeping.coversNowhere(reach), offset, limit);
        Map<ProductId, RecognitionLine> current = shown.current(found);
        Map<ProductId, Long> people =
                products.peopleOf(found.stream().map(Product::id).toList());
        List<RecordLine> lines = found.stream()
                .map(product -> new RecordLine(
                        ProductQueries.line(product, current),
                        product.producer().map(Producer::name).orElse(""),
                        product.producer().map(Producer::unit).orElse(null),
                        people.getOrDefault(product.id(), 0L)))
                .toList();
        return new RecordList(lines, products.countRecords(words, reach, keeping.coversNowhere(reach)));
    }

    /** Producers in reach whose name holds the words, by name: whose product can be entered. */
    public List<ProducerView> producers(String words, int limit) {
        Reach reach = reach();
        return products.producers(words, reach, keeping.coversNowhere(reach), limit).stream()
                .map(Producer::view)
                .toList();
    }

    /** @throws NotFound when there is no such producer, or none in reach */
    public ProducerRecord producer(ProducerId id) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        Producer producer = products.producer(id).orElseThrow(() -> new NotFound(id));
        access.require(Permission.MANAGE_PRODUCTS, keeping.target(producer));
        return new ProducerRecord(
                producer.view(),
                producer.version(),
                producer.source(),
                products.former(id).stream().map(ProducerFormer::line).toList());
    }

    /** @throws NotFound when there is no such product, or none in reach */
    public ProductRecord product(ProductId id) {
        Reach reach = reach();
        Product product = products.product(id).orElseThrow(() -> new NotFound(id));
        access.require(Permission.MANAGE_PRODUCTS, keeping.target(product));
        return new ProductRecord(
                shown.product(id),
                product.version(),
                product.placeWritten(),
                product.source(),
                products.recognitions(Set.of(id)).stream()
                        .map(Recognition::inRecord)
                        .sorted(Comparator.comparing(RecognitionRecord::line, RecognitionLine.OLDEST_FIRST)
                                .reversed())
                        .toList(),
                products.former(id).stream().map(ProductFormer::line).toList(),
                products.stewards(id, reach).stream().map(Steward::line).toList());
    }

    /** Whether the product is one that the person signed in keeps: for showing a link. */
    public boolean isKept(ProductId id) {
        return products.product(id)
                .filter(product -> access.may(Permission.MANAGE_PRODUCTS, keeping.target(product)))
                .isPresent();
    }

    private Reach reach() {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        return access.reach(Permission.MANAGE_PRODUCTS);
    }
}
