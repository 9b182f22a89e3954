package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.product.ProductService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Writes down for somebody that a part in a product is held no more. */
@ApplicationScoped
public class ReleaseAction implements LightAction {

    @Inject
    ProductService products;

    @Inject
    RecordForm forms;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/product/release";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        long link = form.number("link").orElseThrow(() -> new NotFound(form.text("link")));
        FormProblems wrong = new FormProblems();
        Optional<LocalDate> until = forms.day(form, "ended", wrong);
        wrong.throwIfAny();
        return Next.done(
                "/product/record?id="
                        + products.release(link, until.orElseThrow()).value(),
                "released");
    }
}
