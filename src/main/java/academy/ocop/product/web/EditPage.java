package academy.ocop.product.web;

import academy.ocop.platform.NotFound;
import academy.ocop.product.ProducerView;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductRecord;
import academy.ocop.product.ProductRecordQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /product/edit?id=} or {@code ?producer=}: the form that enters a product or changes one. */
@Named("productEditPage")
@RequestScoped
public class EditPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ProductRecordQueries records;

    private @Nullable ProductRecord record;
    private List<ProducerView> producers = List.of();

    @PostConstruct
    void load() {
        producers = records.producers();
        String id = request.getParameter("id");
        if (id != null && !id.isEmpty()) {
            if (!id.matches("\\d{1,18}")) {
                throw new NotFound(id);
            }
            record = records.product(new ProductId(Long.parseLong(id)));
        }
    }

    /** Empty for one that is to be entered. */
    public String getId() {
        return record == null ? "" : Long.toString(record.view().id().value());
    }

    public String getVersion() {
        return record == null ? "" : Integer.toString(record.version());
    }

    public String getName() {
        return record == null ? "" : record.view().name();
    }

    public String getProducer() {
        if (record == null) {
            return Objects.requireNonNullElse(request.getParameter("producer"), "");
        }
        ProducerView maker = record.view().producer();
        return maker == null ? "" : Long.toString(maker.id().value());
    }

    public String getPlace() {
        return record == null ? "" : record.place();
    }

    public String getNoteVi() {
        return record == null ? "" : record.view().note().vi();
    }

    public String getNoteEn() {
        return record == null ? "" : record.view().note().en();
    }

    public String getSource() {
        return record == null ? "" : record.source().replace(" ; ", "\n");
    }

    public List<ProducerView> getProducers() {
        return producers;
    }

    public String number(ProducerView producer) {
        return Long.toString(producer.id().value());
    }
}
