package academy.ocop.product;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonQueries;
import academy.ocop.identity.Target;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who has a part in which product: people say it of themselves, and those who keep products write it down for others. */
@ApplicationScoped
@Transactional
@UseCase(refusals = ProductRefusal.class)
public class ProductService {

    @Inject
    ProductRepository products;

    @Inject
    PersonQueries people;

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

    /**
     * Writes down for somebody that she has or had a part in a product.
     *
     * @param until the first day on which it held no more, or null while it stands
     * @throws NotFound when there is no such person in reach, or no such product
     * @throws Refused when she has this part already, or the days cannot be
     */
    public void assign(
            PersonId person, ProductId product, ProductPart part, LocalDate from, @Nullable LocalDate until) {
        requireReached(person);
        LocalDate today = Clocks.day(clock.instant());
        if (from.isAfter(today) || (until != null && (until.isBefore(from) || until.isAfter(today)))) {
            throw new Refused(ProductRefusal.LINK_DAYS);
        }
        PersonLink link = add(person, product, part, from);
        if (until != null) {
            link.end(until);
        }
        audit.record("product.assigned", Subject.of("person", person.value()), product.value(), "part." + part, from);
    }

    /**
     * Writes down for somebody that a part is held no more.
     *
     * @param until the first day on which it held no more
     * @return the product
     * @throws NotFound when there is no such part of a person in reach
     * @throws Refused when it ended before, or the day cannot be
     */
    public ProductId release(long number, LocalDate until) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        PersonLink link = products.link(number).orElseThrow(() -> new NotFound(number));
        requireReached(link.person());
        if (!link.stands()) {
            throw new Refused(ProductRefusal.NOT_LINKED);
        }
        if (until.isBefore(link.validFrom()) || until.isAfter(Clocks.day(clock.instant()))) {
            throw new Refused(ProductRefusal.LINK_DAYS);
        }
        link.end(until);
        ProductId product = link.product().id();
        audit.record(
                "product.released",
                Subject.of("person", link.person().value()),
                product.value(),
                "part." + link.part(),
                until);
        return product;
    }

    private void requireReached(PersonId person) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        access.require(Permission.MANAGE_PRODUCTS, Target.of(people.unitOn(person, Clocks.day(clock.instant()))));
    }

    private PersonLink add(PersonId person, ProductId id, ProductPart part, LocalDate from) {
        Product product = products.product(id).orElseThrow(() -> new NotFound(id));
        if (products.standing(person, id, part).isPresent()) {
            throw new Refused(ProductRefusal.ALREADY_LINKED);
        }
        // Two presses at once: the second breaks product_person_once, which is shown as ALREADY_LINKED.
        PersonLink link =
                new PersonLink(product, person, part, from, access.account().orElse(null), clock.instant());
        products.add(link);
        products.flush();
        return link;
    }

    private void link(PersonId person, ProductId id, ProductPart part) {
        add(person, id, part, Clocks.day(clock.instant()));
        audit.record("product.linked", Subject.of("person", person.value()), id.value(), "part." + part);
    }

    private void unlink(PersonId person, ProductId id, ProductPart part) {
        PersonLink link = products.standing(person, id, part).orElseThrow(() -> new Refused(ProductRefusal.NOT_LINKED));
        link.end(Clocks.day(clock.instant()));
        audit.record("product.unlinked", Subject.of("person", person.value()), id.value(), "part." + part);
    }
}
