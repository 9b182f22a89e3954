package academy.ocop.product;

import academy.ocop.identity.Access;
import academy.ocop.identity.PersonId;
import academy.ocop.platform.AuditTrail;
import academy.ocop.platform.AuditTrail.Subject;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** What people do with products: say which are theirs, and enter what was recognised. */
@ApplicationScoped
@Transactional
@UseCase(refusals = ProductRefusal.class)
public class ProductService {

    @Inject
    ProductRepository products;

    @Inject
    Access access;

    @Inject
    AuditTrail audit;

    @Inject
    InstantSource clock;

    /**
     * The person signed in says that she has a part in a product, from today on.
     *
     * @throws Refused when she has this part already
     */
    public void link(ProductId product, ProductPart part) {
        link(access.requirePerson(), product, part);
    }

    /**
     * The person signed in has the part no more, from today on. It stays on record that she had it.
     *
     * @throws Refused when she does not have this part
     */
    public void unlink(ProductId product, ProductPart part) {
        unlink(access.requirePerson(), product, part);
    }

    private void link(PersonId person, ProductId id, ProductPart part) {
        Product product = products.product(id).orElseThrow(() -> new NotFound(id));
        if (products.standing(person, id, part).isPresent()) {
            throw new Refused(ProductRefusal.ALREADY_LINKED);
        }
        // Two presses at once: the second breaks product_person_once, which is shown as ALREADY_LINKED.
        products.add(new PersonLink(
                product,
                person,
                part,
                Clocks.day(clock.instant()),
                access.account().orElse(null),
                clock.instant()));
        products.flush();
        audit.record("product.linked", Subject.of("person", person.value()), id.value(), part);
    }

    private void unlink(PersonId person, ProductId id, ProductPart part) {
        PersonLink link = products.standing(person, id, part).orElseThrow(() -> new Refused(ProductRefusal.NOT_LINKED));
        link.end(Clocks.day(clock.instant()));
        audit.record("product.unlinked", Subject.of("person", person.value()), id.value(), part);
    }
}
