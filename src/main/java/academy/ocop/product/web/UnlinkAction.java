package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductPart;
import academy.ocop.product.ProductService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes a product off "my products"; that it was there stays on record. */
@ApplicationScoped
public class UnlinkAction implements LightAction {

    @Inject
    ProductService products;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/product/unlink";
    }

    @Override
    public Next perform(Submission submission) {
        access.requirePerson();
        ProductId product =
                new ProductId(submission.number("product").orElseThrow(() -> new NotFound(submission.text("product"))));
        ProductPart part = Parts.of(submission.text("part")).orElseThrow(() -> new NotFound(submission.text("part")));
        products.unlink(product, part);
        return Next.done("/product/mine", "unlinked");
    }
}
