package academy.ocop.product.web;

import academy.ocop.places.UnitId;
import academy.ocop.platform.NotFound;
import academy.ocop.product.FormerLine;
import academy.ocop.product.ProducerId;
import academy.ocop.product.ProducerKind;
import academy.ocop.product.ProducerRecord;
import academy.ocop.product.ProductRecordQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /product/producer?id=}: the form that enters a producer or changes one. */
@Named
@RequestScoped
public class ProducerPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ProductRecordQueries records;

    @Inject
    KeptCommunes communes;

    private @Nullable ProducerRecord record;

    @PostConstruct
    void load() {
        communes.require();
        String id = request.getParameter("id");
        if (id != null && !id.isEmpty()) {
            if (!id.matches("\\d{1,18}")) {
                throw new NotFound(id);
            }
            record = records.producer(new ProducerId(Long.parseLong(id)));
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

    public String getKind() {
        return record == null ? "" : record.view().kind().name();
    }

    public String getUnit() {
        UnitId unit = record == null ? null : record.view().unit();
        return unit == null ? communes.only() : Long.toString(unit.value());
    }

    public String getPlace() {
        return record == null ? "" : record.view().place();
    }

    public String getSource() {
        return record == null ? "" : record.source().replace(" ; ", "\n");
    }

    public List<FormerLine> getFormer() {
        return record == null ? List.of() : record.former();
    }

    public List<KeptCommunes.Commune> getCommunes() {
        return communes.all();
    }

    public List<String> getKinds() {
        return Arrays.stream(ProducerKind.values()).map(Enum::name).toList();
    }
}
