package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.LightAction;
import academy.ocop.platform.web.Next;
import academy.ocop.platform.web.Submission;
import academy.ocop.product.ProducerId;
import academy.ocop.product.ProductRecordService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Enters a producer, or changes one. */
@ApplicationScoped
public class ProducerAction implements LightAction {

    @Inject
    ProductRecordService records;

    @Inject
    RecordForm forms;

    @Inject
    Access access;

    @Override
    public String path() {
        return "/product/producer";
    }

    @Override
    public Next perform(Submission form) {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
        var entry = forms.producer(form);
        var id = form.number("id").map(ProducerId::new);
        if (id.isPresent()) {
            records.changeProducer(id.get(), form.number("version").orElse(-1L).intValue(), entry);
            return Next.done(Addresses.with("/product/records", "q", entry.name()), "producerChanged");
        }
        ProducerId made = records.enterProducer(entry);
        return Next.done("/product/edit?producer=" + made.value(), "producerEntered");
    }
}
