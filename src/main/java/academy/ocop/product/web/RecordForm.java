package academy.ocop.product.web;

import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.Picked;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Texts;
import academy.ocop.product.ProducerEntry;
import academy.ocop.product.ProducerId;
import academy.ocop.product.ProducerKind;
import academy.ocop.product.ProductEntry;
import academy.ocop.product.RecognitionEntry;
import academy.ocop.product.RecognitionStatus;
import academy.ocop.product.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what was typed about producers, products and recognitions, and says field by field what is to be put right. */
@ApplicationScoped
class RecordForm {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_SOURCE = 1000;
    private static final int LONGEST_NUMBER = 100;

    @Inject
    PlacesQueries places;

    @Inject
    Names names;

    @Inject
    Texts texts;

    @Inject
    InstantSource clock;

    ProducerEntry producer(Submission form) {
        FormProblems wrong = new FormProblems();
        String name = name(form, wrong);
        Optional<ProducerKind> kind = constant(ProducerKind.values(), form.text("kind"));
        require(wrong, "kind", kind.isPresent());
        Optional<UnitId> unit = form.number("unit")
                .map(UnitId::new)
                .filter(id -> places.communesToday().stream().map(Place::id).anyMatch(id::equals));
        require(wrong, "unit", unit.isPresent());
        String place = text(form, "place", LONGEST_NAME, wrong);
        String source = source(form, wrong);
        wrong.throwIfAny();
        return new ProducerEntry(name, kind.orElseThrow(), unit.orElseThrow(), place, source);
    }

    ProductEntry product(Submission form) {
        FormProblems wrong = new FormProblems();
        String name = name(form, wrong);
        Picked picked = Picked.of(form, "producer", names::producers);
        Optional<Long> producer = picked.id();
        if (producer.isEmpty()) {
            wrong.add("producer", texts.of("platform", picked.problem()));
        }
        String place = text(form, "place", LONGEST_NAME, wrong);
        String noteVi = text(form, "noteVi", LONGEST_NOTE, wrong);
        String noteEn = text(form, "noteEn", LONGEST_NOTE, wrong);
        String source = source(form, wrong);
        wrong.throwIfAny();
        return new ProductEntry(
                new ProducerId(producer.orElseThrow()),
                name,
                place,
                new Wording(noteVi, noteEn.isEmpty() ? noteVi : noteEn),
                source);
    }

    RecognitionEntry recognition(Submission form) {
        FormProblems wrong = new FormProblems();
        Optional<RecognitionStatus> status = constant(RecognitionStatus.values(), form.text("status"));
        require(wrong, "status", status.isPresent());
        boolean recognised = status.filter(RecognitionStatus.RECOGNISED::equals).isPresent();
        Optional<Integer> stars = form.number("stars").map(Long::intValue);
        require(
                wrong,
                "stars",
                stars.isPresent() == recognised
                        && stars.filter(star -> star < 3 || star > 5).isEmpty());
        Optional<LocalDate> day = day(form, "day", wrong);
        String decision = text(form, "decision", LONGEST_NUMBER, wrong);
        require(wrong, "decision", !recognised || !decision.isEmpty());
        String edition = text(form, "edition", LONGEST_NUMBER, wrong);
        String source = source(form, wrong);
        String note = text(form, "note", LONGEST_NOTE, wrong);
        wrong.throwIfAny();
        return new RecognitionEntry(
                status.orElseThrow(), stars.orElse(null), day.orElseThrow(), decision, edition, source, note);
    }

    /** A day that has come; a problem where there is none. */
    Optional<LocalDate> day(Submission form, String field, FormProblems wrong) {
        Optional<LocalDate> day =
                form.day(field).filter(typed -> !typed.isAfter(Clocks.day(clock.instant())) && typed.getYear() >= 2000);
        require(wrong, field, day.isPresent());
        return day;
    }

    void require(FormProblems wrong, String field, boolean good) {
        if (!good) {
            wrong.add(field, texts.of("product", "record.wrong." + field));
        }
    }

    private String name(Submission form, FormProblems wrong) {
        String name = form.text("name");
        require(wrong, "name", !name.isEmpty() && name.length() <= LONGEST_NAME);
        return name;
    }

    private String text(Submission form, String field, int longest, FormProblems wrong) {
        String text = form.text(field);
        if (text.length() > longest) {
            wrong.add(field, texts.of("product", "record.tooLong", longest, text.length()));
        }
        return text;
    }

    /** One source a line; in the database they stand behind each other. */
    private String source(Submission form, FormProblems wrong) {
        List<String> lines = form.lines("source");
        String source = String.join(" ; ", lines);
        require(wrong, "source", !lines.isEmpty());
        if (source.length() > LONGEST_SOURCE) {
            wrong.add("source", texts.of("product", "record.tooLong", LONGEST_SOURCE, source.length()));
        }
        return source;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
