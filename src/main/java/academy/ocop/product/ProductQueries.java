package academy.ocop.product;

import academy.ocop.identity.Access;
import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of products. Products are public; who looks after them is not. */
@ApplicationScoped
@Transactional
public class ProductQueries {

    private static final int FOUND_AT_MOST = 20;

    /** Lists longer than this are read in parts: databases dislike endless lists of numbers. */
    private static final int PEOPLE_AT_ONCE = 500;

    @Inject
    ProductRepository products;

    @Inject
    Access access;

    /** One page of the public list, by name. */
    public ProductList page(ProductFilter filter, int offset, int limit) {
        List<Product> found = products.products(filter, offset, limit);
        Map<ProductId, RecognitionLine> current = current(found);
        List<ProductCard> cards = found.stream()
                .map(product -> new ProductCard(
                        line(product, current),
                        producer(product),
                        product.place(),
                        Optional.ofNullable(current.get(product.id()))
                                .map(RecognitionLine::when)
                                .orElse(new Wording("", ""))))
                .toList();
        return new ProductList(cards, products.count(filter));
    }

    /** Products whose name or producer's name holds the words, however they are typed; at most 20. */
    public List<ProductLine> search(String words) {
        List<Product> found = products.products(new ProductFilter(words, 0, null), 0, FOUND_AT_MOST);
        Map<ProductId, RecognitionLine> current = current(found);
        return found.stream().map(product -> line(product, current)).toList();
    }

    /** @throws NotFound when there is no such product */
    public ProductView product(ProductId id) {
        Product product = products.product(id).orElseThrow(() -> new NotFound(id));
        List<RecognitionLine> history = products.recognitions(Set.of(id)).stream()
                .filter(Recognition::counts)
                .map(Recognition::line)
                .sorted(RecognitionLine.OLDEST_FIRST.reversed())
                .toList();
        return new ProductView(
                id,
                product.name(),
                product.producer().map(Producer::view).orElse(null),
                product.place(),
                new Wording(product.noteVi(), product.note()),
                SourceLine.of(product.source()),
                RecognitionLine.current(history).orElse(null),
                history,
                products.trainedPeople(id),
                product.demonstration());
    }

    /** The units of today that producers are known to be in: what the list can be narrowed to. */
    public List<UnitId> units() {
        return products.units();
    }

    /** The products that the person signed in looks after now. */
    public List<LinkLine> mine() {
        return history().stream().filter(LinkLine::stands).toList();
    }

    /** Everything that the person signed in ever had to do with a product: for the export of one's own data. */
    public List<LinkLine> history() {
        return linesOf(products.linksOf(access.requirePerson()));
    }

    /** What one person looks after now: for other features' pages, which have asked for the right to see the person. */
    public List<LinkLine> of(PersonId person) {
        return linesOf(products.linksOf(person)).stream()
                .filter(LinkLine::stands)
                .toList();
    }

    /**
     * What each of these people looks after now, each product once. Unrestricted: for lists of people that the caller may see.
     */
    public Map<PersonId, List<ProductLine>> ofPeople(Collection<PersonId> people) {
        List<PersonId> all = List.copyOf(new LinkedHashSet<>(people));
        List<PersonLink> links = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PEOPLE_AT_ONCE) {
            links.addAll(products.standingOf(all.subList(from, Math.min(all.size(), from + PEOPLE_AT_ONCE))));
        }
        Map<ProductId, RecognitionLine> current =
                current(links.stream().map(PersonLink::product).distinct().toList());
        Map<PersonId, Map<ProductId, ProductLine>> lines = new HashMap<>();
        for (PersonLink link : links) {
            lines.computeIfAbsent(link.person(), x -> new LinkedHashMap<>())
                    .putIfAbsent(link.product().id(), line(link.product(), current));
        }
        return lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue().values())));
    }

    private List<LinkLine> linesOf(List<PersonLink> links) {
        Map<ProductId, RecognitionLine> current =
                current(links.stream().map(PersonLink::product).distinct().toList());
        return links.stream()
                .map(link -> new LinkLine(
                        line(link.product(), current),
                        producer(link.product()),
                        link.part(),
                        link.validFrom(),
                        link.validTo()))
                .sorted(Comparator.comparing((LinkLine line) -> !line.stands()))
                .toList();
    }

    /** What each product is shown with. */
    Map<ProductId, RecognitionLine> current(List<Product> found) {
        Map<ProductId, List<RecognitionLine>> all =
                products.recognitions(found.stream().map(Product::id).toList()).stream()
                        .filter(Recognition::counts)
                        .collect(Collectors.groupingBy(
                                Recognition::product, Collectors.mapping(Recognition::line, Collectors.toList())));
        Map<ProductId, RecognitionLine> current = new HashMap<>();
        all.forEach((product, lines) -> RecognitionLine.current(lines).ifPresent(line -> current.put(product, line)));
        return current;
    }

    private static String producer(Product product) {
        return product.producer().map(Producer::name).orElse("");
    }

    static ProductLine line(Product product, Map<ProductId, RecognitionLine> current) {
        RecognitionLine now = current.get(product.id());
        return now == null
                ? new ProductLine(product.id(), product.name(), null, "")
                : new ProductLine(
                        product.id(), product.name(), now.stars(), now.status().name());
    }
}
