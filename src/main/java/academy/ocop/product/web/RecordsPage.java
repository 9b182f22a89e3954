package academy.ocop.product.web;

import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.product.ProductRecordQueries;
import academy.ocop.product.RecordLine;
import academy.ocop.product.RecordList;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code /product/records?q=&page=}: the products that the person signed in keeps. */
@Named("productRecordsPage")
@RequestScoped
public class RecordsPage {

    private static final int ON_A_PAGE = 50;

    @Inject
    HttpServletRequest request;

    @Inject
    ProductRecordQueries records;

    @Inject
    PlacesQueries places;

    @Inject
    Texts texts;

    private String words = "";
    private int page = 1;
    private RecordList found = new RecordList(List.of(), 0);

    @PostConstruct
    void load() {
        words = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
        String asked = String.valueOf(request.getParameter("page"));
        page = asked.matches("[1-9]\\d{0,4}") ? Integer.parseInt(asked) : 1;
        found = records.page(words, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    public String getWords() {
        return words;
    }

    public List<RecordLine> getLines() {
        return found.lines();
    }

    public String place(@Nullable UnitId unit) {
        return unit == null ? "" : places.place(unit).name();
    }

    /** 1–50 of 131. */
    public String getRange() {
        long first = found.lines().isEmpty() ? 0 : (page - 1L) * ON_A_PAGE + 1;
        return texts.of(
                "product",
                "products.range",
                first,
                Math.max(0, first + found.lines().size() - 1),
                found.total());
    }

    public String getEarlier() {
        return page > 1 ? at(page - 1) : "";
    }

    public String getLater() {
        return (long) page * ON_A_PAGE < found.total() ? at(page + 1) : "";
    }

    private String at(int wanted) {
        return "/product/records?page=" + wanted + (words.isEmpty() ? "" : "&q=" + Addresses.encode(words));
    }
}
