package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.product.ProductRecordService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes an entry about a product back that was made by mistake. */
@ApplicationScoped
public class WithdrawAction implements LightAction {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 1000;

    @Inject
    ProductRecordService records;

    @Inject
    RecordForm forms;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/product/withdraw";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        long entry = form.number("entry").orElseThrow(() -> new NotFound(form.text("entry")));
        String reason = form.text("reason");
        FormProblems wrong = new FormProblems();
        forms.require(wrong, "reason", reason.length() >= SHORTEST && reason.length() <= LONGEST);
        wrong.throwIfAny();
        return Next.done("/product/record?id=" + records.withdraw(entry, reason).value(), "withdrawn");
    }
}
