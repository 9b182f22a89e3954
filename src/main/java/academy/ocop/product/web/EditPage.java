package academy.ocop.product.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormState;
import academy.ocop.platform.web.Suggestion;
import academy.ocop.product.ProducerId;
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

    @Inject
    Names names;

    @Inject
    FormState form;

    @Inject
    Access access;

    private @Nullable ProductRecord record;

    @PostConstruct
    void load() {
        access.requireSomewhere(Permission.MANAGE_PRODUCTS);
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

    /** Whose product it is, what a picker held before a problem, or nothing. */
    public @Nullable Suggestion getChosen() {
        if (form.isShownAgain()) {
            return form.picked("producer");
        }
        String asked = Objects.requireNonNullElse(request.getParameter("producer"), "");
        if (record != null) {
            ProducerView maker = record.view().producer();
            return maker == null ? null : names.producer(maker);
        }
        return asked.matches("\\d{1,18}")
                ? names.producer(
                        records.producer(new ProducerId(Long.parseLong(asked))).view())
                : null;
    }

    /** For browsers without scripts: those whose name holds the words that fitted several. */
    public List<Suggestion> getHits() {
        String words = form.value("f-producer_input");
        return form.wrong("producer") && !words.isEmpty()
                ? names.producers(words).stream().limit(Suggestion.MOST).toList()
                : List.of();
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
}
