package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductRecordService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Adds what was recognised to a product. */
@ApplicationScoped
public class RecogniseAction implements LightAction {

    @Inject
    ProductRecordService records;

    @Inject
    RecordForm forms;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/product/recognise";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        long id = form.number("id").orElseThrow(() -> new NotFound(form.text("id")));
        records.recognise(new ProductId(id), forms.recognition(form));
        return Next.done("/product/record?id=" + id, "recognised");
    }
}
