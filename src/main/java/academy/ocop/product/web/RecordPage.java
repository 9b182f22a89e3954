package academy.ocop.product.web;

import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.FormState;
import academy.ocop.platform.web.Suggestion;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductPart;
import academy.ocop.product.ProductRecord;
import academy.ocop.product.ProductRecordQueries;
import academy.ocop.product.RecognitionRecord;
import academy.ocop.product.RecognitionStatus;
import academy.ocop.product.StewardLine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** {@code /product/record?id=&q=}: one product for who keeps it, with what was recognised and the people who look after it. */
@Named("productRecordPage")
@RequestScoped
public class RecordPage {

    @Inject
    HttpServletRequest request;

    @Inject
    ProductRecordQueries records;

    @Inject
    Names names;

    @Inject
    FormState form;

    @Inject
    PlacesQueries places;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    private ProductRecord record;
    private String asked = "";

    @PostConstruct
    void load() {
        String id = String.valueOf(request.getParameter("id"));
        if (!id.matches("\\d{1,18}")) {
            throw new NotFound(id);
        }
        record = records.product(new ProductId(Long.parseLong(id)));
        asked = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
    }

    public ProductRecord getRecord() {
        return record;
    }

    public long getId() {
        return record.view().id().value();
    }

    public String when(RecognitionRecord entry) {
        return entry.line().when().in(viewer.getLang());
    }

    public String words(RecognitionRecord entry) {
        return entry.line().note().in(viewer.getLang());
    }

    public String getNote() {
        return record.view().note().in(viewer.getLang());
    }

    public String place(UnitId unit) {
        return places.place(unit).name();
    }

    public String getCommune() {
        var producer = record.view().producer();
        UnitId unit = producer == null ? null : producer.unit();
        return unit == null ? "" : places.fullName(unit);
    }

    /** From when to when, or since when. */
    public String days(StewardLine steward) {
        LocalDate until = steward.until();
        return until == null
                ? texts.of("product", "record.since", steward.since())
                : texts.of("product", "record.days", steward.since(), until);
    }

    /** For browsers without scripts: people whose name holds the words that fitted several, or that the address asks for. */
    public List<Suggestion> getHits() {
        String words = form.wrong("person") ? form.value("f-person_input") : asked;
        return words.isEmpty()
                ? List.of()
                : names.people(words).stream().limit(Suggestion.MOST).toList();
    }

    public List<String> getParts() {
        return Arrays.stream(ProductPart.values()).map(Enum::name).toList();
    }

    public LocalDate getToday() {
        return Clocks.day(clock.instant());
    }

    public List<String> getStatuses() {
        return Arrays.stream(RecognitionStatus.values()).map(Enum::name).toList();
    }

    public List<String> getStars() {
        return List.of("5", "4", "3");
    }
}
