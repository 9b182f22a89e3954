package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.PersonId;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Picked;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductPart;
import academy.ocop.product.ProductService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Writes down for somebody that she has or had a part in a product. */
@ApplicationScoped
public class AssignAction implements LightAction {

    @Inject
    ProductService products;

    @Inject
    RecordForm forms;

    @Inject
    Names names;

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/product/assign";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        long product = form.number("id").orElseThrow(() -> new NotFound(form.text("id")));
        FormProblems wrong = new FormProblems();
        Picked picked = Picked.of(form, "person", names::people);
        Optional<Long> person = picked.id();
        if (person.isEmpty()) {
            wrong.add("person", texts.of("platform", picked.problem()));
        }
        Optional<ProductPart> part = Parts.of(form.text("part"));
        forms.require(wrong, "part", part.isPresent());
        Optional<LocalDate> from = forms.day(form, "since", wrong);
        Optional<LocalDate> until = form.ticked("until") ? forms.day(form, "until", wrong) : Optional.empty();
        forms.require(
                wrong,
                "until",
                from.isEmpty() || until.filter(from.get()::isAfter).isEmpty());
        wrong.throwIfAny();
        products.assign(
                new PersonId(person.orElseThrow()),
                new ProductId(product),
                part.orElseThrow(),
                from.orElseThrow(),
                until.orElse(null));
        return Next.done("/product/record?id=" + product, "assigned");
    }
}
