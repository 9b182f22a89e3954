package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductRecordService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Enters a product, or changes one. */
@ApplicationScoped
public class EditAction implements LightAction {

    @Inject
    ProductRecordService records;

    @Inject
    RecordForm forms;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/product/edit";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        var entry = forms.product(form);
        var id = form.number("id").map(ProductId::new);
        if (id.isPresent()) {
            records.change(id.get(), form.number("version").orElse(-1L).intValue(), entry);
            return Next.done("/product/record?id=" + id.get().value(), "productChanged");
        }
        return Next.done("/product/record?id=" + records.enter(entry).value(), "productEntered");
    }
}
