package academy.ocop.certificate.web;

import academy.ocop.certificate.CertificateQueries;
import academy.ocop.certificate.MaskedPaper;
import academy.ocop.certificate.PaperCode;
import academy.ocop.certificate.PaperState;
import academy.ocop.platform.Refused;
import academy.ocop.platform.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /certificate/check?q=…}: is this paper real? Takes a number or a code, and helps where it was mistyped. */
@Named
@RequestScoped
public class PaperCheckPage {

    private static final int LONGEST = 100;

    @Inject
    CertificateQueries papers;

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    private String asked = "";
    private String help = "";
    private @Nullable MaskedPaper found;
    private @Nullable PaperCode nearest;

    @PostConstruct
    void load() {
        Object given = request.getAttribute(ShortAddress.ASKED);
        String typed = given instanceof String text
                ? text
                : PaperCode.asked(Objects.requireNonNullElse(request.getParameter("q"), ""));
        asked = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        if (asked.isEmpty()) {
            help = request.getParameter("q") == null ? "" : texts.of("certificate", "check.empty");
            return;
        }
        try {
            look();
        } catch (Refused tooMany) {
            help = texts.of(tooMany);
        }
    }

    private void look() {
        Optional<PaperCode> code = PaperCode.read(asked);
        if (code.isPresent()) {
            if (papers.byCode(code.get()).isPresent()) {
                nearest = code.get();
                help = texts.of("certificate", "check.exact");
                return;
            }
            nearest = papers.nearest(code.get()).orElse(null);
            help = nearest == null
                    ? texts.of("certificate", "check.unknownCode", code.get().grouped())
                    : texts.of("certificate", "check.nearest", code.get().grouped());
            return;
        }
        found = papers.byNumber(asked).orElse(null);
        if (found == null) {
            help = ofNoNumber();
        }
    }

    /** A number that lacks its year says nothing about a paper yet. */
    private String ofNoNumber() {
        if (asked.matches("\\d{1,6}") || (asked.contains("/") && !asked.matches(".*\\b\\d{4}\\b.*"))) {
            return texts.of("certificate", "check.withoutYear", asked);
        }
        return asked.contains("/") ? texts.of("certificate", "check.unknownNumber", asked) : mistyped();
    }

    /** Whether it is only a hint how to type, and no verdict about a paper. */
    public boolean isOnlyHint() {
        return asked.isEmpty() || help.equals(texts.of("certificate", "check.withoutYear", asked));
    }

    private String mistyped() {
        String reading = PaperCode.reading(asked);
        String strangers = PaperCode.strangers(asked);
        if (!strangers.isEmpty()) {
            return texts.of("certificate", "check.strangers", reading, strangers);
        }
        return texts.of(
                "certificate",
                reading.length() < PaperCode.LENGTH ? "check.tooShort" : "check.tooLong",
                reading,
                reading.length(),
                PaperCode.LENGTH);
    }

    public String getAsked() {
        return asked;
    }

    public String getHelp() {
        return help;
    }

    public @Nullable MaskedPaper getFound() {
        return found;
    }

    public String getFoundTone() {
        return found == null || found.state() != PaperState.VALID ? "stop" : found.demonstration() ? "warn" : "ok";
    }

    public String getFoundTitle() {
        return found == null
                ? ""
                : texts.of(
                        "certificate",
                        "ok".equals(getFoundTone())
                                ? "check.found"
                                : "warn".equals(getFoundTone())
                                        ? "paperPage.demonstration.title"
                                        : "state." + found.state() + ".title");
    }

    /** Where the paper that was probably meant can be seen, or nothing. */
    public String getNearestAddress() {
        return nearest == null ? "" : "/c/" + nearest.value();
    }

    public String getNearestLabel() {
        return nearest == null ? "" : texts.of("certificate", "check.see", nearest.grouped());
    }
}
