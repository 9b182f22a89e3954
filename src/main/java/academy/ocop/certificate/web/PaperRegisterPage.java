package academy.ocop.certificate.web;

import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.RegisterLine;
import academy.ocop.certificate.RegisterLines;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;

/** {@code /certificate/register?q=…&page=…}: all papers that this person may read about. */
@Named
@RequestScoped
public class PaperRegisterPage {

    private static final int SIZE = 50;
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST = 100;

    @Inject
    CertificateQueries papers;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    private String typed = "";
    private int page = 1;
    private RegisterLines lines = new RegisterLines(List.of(), 0);

    @PostConstruct
    void load() {
        String words = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
        typed = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        String number = Objects.requireNonNullElse(request.getParameter("page"), "1");
        page = number.matches("\\d{1,6}") ? Math.min(Math.max(Integer.parseInt(number), 1), LAST_PAGE) : 1;
        lines = papers.register(typed, (page - 1) * SIZE, SIZE);
    }

    public String getTyped() {
        return typed;
    }

    public List<RegisterLine> getLines() {
        return lines.lines();
    }

    public boolean isSearching() {
        return !typed.isEmpty();
    }

    public String getCount() {
        return lines.lines().isEmpty()
                ? texts.of("certificate", "register.none")
                : texts.of(
                        "certificate",
                        "register.count",
                        first(),
                        first() + lines.lines().size() - 1,
                        lines.total());
    }

    public String getPrevious() {
        return page > 1 ? at(page - 1) : "";
    }

    public String getNext() {
        return (long) page * SIZE < lines.total() ? at(page + 1) : "";
    }

    public String course(RegisterLine line) {
        return "vi".equals(viewer.getLang()) ? line.courseTitleVi() : line.courseTitleEn();
    }

    private int first() {
        return (page - 1) * SIZE + 1;
    }

    private String at(int number) {
        String address = "/certificate/register?page=" + number;
        return typed.isEmpty() ? address : address + "&q=" + Addresses.encode(typed);
    }
}
