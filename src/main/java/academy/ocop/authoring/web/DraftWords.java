package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftId;
import academy.ocop.authoring.DraftLine;
import academy.ocop.authoring.DraftState;
import academy.ocop.courseware.CourseReader;
import academy.ocop.courseware.Fault;
import academy.ocop.courseware.Language;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.web.Addresses;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How drafts and faults are told on the authors' pages. */
@RequestScoped
public class DraftWords {

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    AuthorNames names;

    /** A draft in a list: its state, and what happened to it last. */
    public record DraftRow(String address, String state, String sign, String told, String faults, String reason) {}

    /** A fault with its remedy; the address leads to the file when it can be written by hand. */
    public record FaultRow(String file, int line, String what, String remedy, String address) {}

    static String address(DraftId id) {
        return "/authoring/draft?id=" + id.value();
    }

    static String fileAddress(DraftId id, String path) {
        return "/authoring/file?id=" + id.value() + "&path=" + Addresses.encode(path);
    }

    static DraftId id(@Nullable String parameter) {
        if (parameter == null || !parameter.matches("\\d{1,18}")) {
            throw new NotFound(String.valueOf(parameter));
        }
        return new DraftId(Long.parseLong(parameter));
    }

    static DraftId id(Submission form) {
        return id(form.text("id"));
    }

    DraftRow row(DraftLine draft) {
        String faults = draft.state().isOpen() && draft.faults() > 0
                ? texts.of("authoring", "draft.faults", draft.faults())
                : "";
        return new DraftRow(address(draft.id()), state(draft), sign(draft), told(draft), faults, draft.reason());
    }

    String state(DraftLine draft) {
        return texts.of("authoring", "state." + draft.state());
    }

    static String sign(DraftLine draft) {
        return switch (draft.state()) {
            case DRAFT -> draft.faults() > 0 ? "warn" : "info";
            case SUBMITTED -> "due";
            case SENT_BACK -> "stop";
            case PUBLISHED -> "ok";
            case DISCARDED -> "";
        };
    }

    /** The latest deed as a sentence. */
    String told(DraftLine draft) {
        if (draft.state() == DraftState.SUBMITTED) {
            return texts.of(
                    "authoring",
                    "told.SUBMITTED",
                    names.of(draft.submittedBy()),
                    Objects.requireNonNullElse(draft.submittedAt(), draft.changedAt()));
        }
        if (draft.state() == DraftState.DRAFT) {
            String began = "told." + draft.origin();
            return draft.changedAt().equals(draft.madeAt())
                    ? texts.of("authoring", began, names.of(draft.madeBy()), draft.madeAt())
                    : texts.of("authoring", "told.changed", names.of(draft.changedBy()), draft.changedAt());
        }
        return texts.of(
                "authoring",
                "told." + draft.state(),
                names.of(draft.decidedBy()),
                Objects.requireNonNullElse(draft.decidedAt(), draft.changedAt()));
    }

    FaultRow fault(DraftId id, Fault fault, boolean mayWrite) {
        Language language = Language.of(viewer.getLang());
        String path = fault.file().substring(fault.file().indexOf('/') + 1);
        String address =
                mayWrite && CourseReader.isWritten(path) ? fileAddress(id, path) + "&line=" + fault.line() : "";
        return new FaultRow(path, fault.line(), fault.what(language), fault.remedy(language), address);
    }
}
