package academy.ocop.product;

import academy.ocop.identity.PersonId;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Enters invented producers and products, each marked as such. Only the portal itself may, when it loads the demonstration. */
@ApplicationScoped
@Transactional
public class ProductDemonstration {

    private static final String SOURCE = "Dữ liệu giả định để dùng thử · invented for the demonstration";

    @Inject
    ProductRepository products;

    @Inject
    CurrentCaller caller;

    @Inject
    InstantSource clock;

    /**
     * A producer with one product.
     *
     * @param stars what the invented council gave, or null
     */
    public ProductId product(
            String producer, ProducerKind kind, UnitId unit, String place, String product, @Nullable Integer stars) {
        requirePortal();
        Producer owner = new Producer(producer, kind, unit, place, SOURCE, true);
        products.add(owner);
        Product made = new Product(owner, product, SOURCE, SOURCE, true);
        products.add(made);
        if (stars != null) {
            var day = Clocks.day(clock.instant());
            products.add(new Recognition(
                    made, RecognitionStatus.RECOGNISED, stars, day, Integer.toString(day.getYear()), SOURCE, ""));
        }
        products.flush();
        return made.id();
    }

    /** That an invented person has a part in a product. */
    public void link(PersonId person, ProductId id, ProductPart part) {
        requirePortal();
        Product product = products.product(id).orElseThrow();
        products.add(new PersonLink(product, person, part, Clocks.day(clock.instant()), null, clock.instant()));
    }

    private void requirePortal() {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
    }
}
