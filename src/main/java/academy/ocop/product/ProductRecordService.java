package academy.ocop.product;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Target;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Keeps producers, products and what was recognised. What stood there before a change stays on record. */
@ApplicationScoped
@Transactional
@UseCase(refusals = ProductRefusal.class)
public class ProductRecordService {

    private static final int FEWEST_STARS = 3;
    private static final int MOST_STARS = 5;

    @Inject
    ProductRepository products;

    @Inject
    Keeping keeping;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /** @throws NotFound when the commune is not in reach */
    public ProducerId enterProducer(ProducerEntry entry) {
        access.require(Permission.MANAGE_PRODUCTS, Target.of(entry.unit()));
        Producer producer = new Producer(entry);
        products.add(producer);
        products.flush();
        audit.record(
                "product.producerEntered", Subject.of("producer", producer.id().value()), entry.name());
        return producer.id();
    }

    /**
     * Changes a producer; what stood there is kept.
     *
     * @param version what the person saw
     * @throws NotFound when the producer, or the commune it shall be in, is not in reach
     * @throws Refused when somebody else changed it meanwhile
     */
    public void changeProducer(ProducerId id, int version, ProducerEntry entry) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        Producer producer = products.producer(id).orElseThrow(() -> new NotFound(id));
        access.require(Permission.MANAGE_PRODUCTS, keeping.target(producer));
        access.require(Permission.MANAGE_PRODUCTS, Target.of(entry.unit()));
        requireUnchanged(version, producer.version());
        products.add(new ProducerFormer(
                producer.view(), producer.source(), access.account().orElse(null), clock.instant()));
        String was = producer.name();
        producer.change(entry);
        audit.record("product.producerChanged", Subject.of("producer", id.value()), was, entry.name());
    }

    /**
     * @throws NotFound when there is no such producer, or none in reach
     * @throws Refused when the producer has a product of this name
     */
    public ProductId enter(ProductEntry entry) {
        Product product = new Product(kept(entry.producer()), entry);
        products.add(product);
        products.flush();
        audit.record("product.entered", Subject.of("product", product.id().value()), entry.name());
        return product.id();
    }

    /**
     * Changes a product; what stood there is kept.
     *
     * @param version what the person saw
     * @throws NotFound when the product, or the producer it shall belong to, is not in reach
     * @throws Refused when somebody else changed it meanwhile, or the producer has another product of this name
     */
    public void change(ProductId id, int version, ProductEntry entry) {
        Product product = kept(id);
        Producer maker = kept(entry.producer());
        requireUnchanged(version, product.version());
        products.add(new ProductFormer(product, access.account().orElse(null), clock.instant()));
        String was = product.name();
        product.change(maker, entry);
        products.flush();
        audit.record("product.changed", Subject.of("product", id.value()), was, entry.name());
    }

    /**
     * Adds what was recognised, or that a dossier went in. Earlier entries stay.
     *
     * @throws NotFound when there is no such product, or none in reach
     * @throws Refused when a star is given to what is not recognised, or another one than 3, 4 or 5, or the day is to come
     */
    public void recognise(ProductId id, RecognitionEntry entry) {
        Product product = kept(id);
        Integer stars = entry.stars();
        if (stars != null
                && (entry.status() != RecognitionStatus.RECOGNISED || stars < FEWEST_STARS || stars > MOST_STARS)) {
            throw new Refused(ProductRefusal.STAR_WITHOUT_RECOGNITION);
        }
        if (entry.day().isAfter(Clocks.day(clock.instant()))) {
            throw new Refused(ProductRefusal.DAY_TO_COME);
        }
        products.add(new Recognition(product, entry, access.account().orElse(null), clock.instant()));
        audit.record(
                "product.recognised",
                Subject.of("product", id.value()),
                product.name(),
                "state." + entry.status(),
                stars == null ? "star.-1" : "star." + stars,
                entry.day(),
                entry.decision());
    }

    /**
     * Takes an entry back that was made by mistake. It stays on record and counts no more.
     *
     * @throws NotFound when there is no such entry, or its product is not in reach
     * @throws Refused when it was withdrawn before
     */
    public ProductId withdraw(long recognition, String reason) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        Recognition entry = products.recognition(recognition).orElseThrow(() -> new NotFound(recognition));
        Product product = kept(entry.product());
        entry.withdraw(reason, access.account().orElse(null), clock.instant());
        audit.record(
                "product.recognitionWithdrawn",
                Subject.of("product", product.id().value()),
                product.name(),
                recognition,
                reason);
        return product.id();
    }

    private Product kept(ProductId id) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        Product product = products.product(id).orElseThrow(() -> new NotFound(id));
        access.require(Permission.MANAGE_PRODUCTS, keeping.target(product));
        return product;
    }

    private Producer kept(ProducerId id) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        Producer producer = products.producer(id).orElseThrow(() -> new NotFound(id));
        access.require(Permission.MANAGE_PRODUCTS, keeping.target(producer));
        return producer;
    }

    private static void requireUnchanged(int seen, int now) {
        if (seen != now) {
            throw new Refused(PlatformRefusal.CHANGED_MEANWHILE);
        }
    }
}
