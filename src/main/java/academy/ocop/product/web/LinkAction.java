package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductPart;
import academy.ocop.product.ProductService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a product into "my products". */
@ApplicationScoped
public class LinkAction implements LightAction {

    @Inject
    ProductService products;

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/product/link";
    }

    @Override
    public Next perform(Submission submission) {
        access.requirePerson();
        FormProblems problems = new FormProblems();
        if (submission.number("product").isEmpty()) {
            problems.add("product", texts.of("product", "mine.product.missing"));
        }
        if (Parts.of(submission.text("part")).isEmpty()) {
            problems.add("part", texts.of("product", "mine.part.missing"));
        }
        problems.throwIfAny();
        ProductPart part = Parts.of(submission.text("part")).orElseThrow();
        products.link(new ProductId(submission.number("product").orElseThrow()), part);
        String next = Addresses.within(submission.text("next"), "");
        return Next.done(next.isEmpty() ? "/product/mine" : Addresses.with("/product/mine", "next", next), "linked");
    }
}
