package academy.ocop.portal.web;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonQueries;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.AuditLine;
import academy.ocop.platform.web.Shown;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deeds of the audit trail as sentences in the reader's language: who, what, to whom, with words instead of constants. */
@RequestScoped
public class AuditSentences {

    private static final String PERSON = "person";
    private static final String UNIT = "unit \\d{1,18}";
    private static final String DECIMAL = "\\d{1,3}\\.\\d{1,4}";
    private static final Set<String> OF_RESULTS = Set.of("assessment.submitted", "enrolment.finalPassed");
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    @Inject
    PersonQueries people;

    @Inject
    PlacesQueries places;

    @Inject
    Texts texts;

    @Inject
    Shown shown;

    @Inject
    Viewer viewer;

    /**
     * One deed as a sentence.
     *
     * @param person who did it, or null for the portal and for visitors
     * @param subject what it was done to, in words; empty where it was done to oneself
     */
    public record Line(
            Instant at,
            @Nullable Long person,
            String who,
            String sentence,
            String subject,
            String subjectKind,
            String subjectId,
            String network,
            boolean sealed) {}

    List<Line> of(List<AuditLine> found) {
        Set<PersonId> named = found.stream()
                .flatMap(line -> Stream.of(line.personId(), subjectPerson(line)))
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet());
        Map<PersonId, String> names = people.names(named);
        return found.stream().map(line -> line(line, names)).toList();
    }

    private Line line(AuditLine line, Map<PersonId, String> names) {
        Long person = line.personId();
        String who = person != null
                ? name(person, names)
                : texts.of("portal", line.byPortal() ? "audit.byPortal" : "audit.byVisitor");
        String sentence = texts.of(
                line.feature(),
                "audit." + line.action(),
                line.details().stream()
                        .map(detail ->
                                OF_RESULTS.contains(line.action()) ? result(detail) : word(line.feature(), detail))
                        .toArray());
        return new Line(
                line.happenedAt(),
                person,
                who,
                sentence,
                subject(line, names),
                line.subjectKind(),
                Objects.requireNonNullElse(line.subjectId(), ""),
                Objects.requireNonNullElse(line.network(), ""),
                line.sealed());
    }

    private String subject(AuditLine line, Map<PersonId, String> names) {
        Long person = subjectPerson(line);
        if (person != null) {
            return person.equals(line.personId()) ? "" : name(person, names);
        }
        String key = "audit.subject." + line.subjectKind();
        String id = Objects.requireNonNullElse(line.subjectId(), "");
        return texts.has("portal", key) ? texts.of("portal", key, id) : line.subjectKind() + " " + id;
    }

    private static @Nullable Long subjectPerson(AuditLine line) {
        String id = Objects.requireNonNullElse(line.subjectId(), "");
        return PERSON.equals(line.subjectKind()) && id.matches("\\d{1,18}") ? Long.valueOf(id) : null;
    }

    private static String name(long person, Map<PersonId, String> names) {
        return names.getOrDefault(new PersonId(person), "#" + person);
    }

    /** A detail may be a key of the feature's texts, a role, a unit or a day; all else stands as it was recorded. */
    private String word(String feature, String detail) {
        for (String key : List.of(detail, "role." + detail, "part." + detail, "kind." + detail)) {
            if (key.matches("[a-z]+\\.[A-Z0-9_-]+") && texts.has(feature, key)) {
                return texts.of(feature, key);
            }
        }
        if (detail.matches(UNIT)) {
            return places.find(new UnitId(Long.parseLong(detail.substring("unit ".length()))))
                    .map(Place::name)
                    .orElse(detail);
        }
        if (detail.matches("class \\d{1,18}")) {
            return texts.of("portal", "audit.subject.class", detail.substring("class ".length()));
        }
        if ("*".equals(detail)) {
            return texts.of("portal", "audit.wholePortal");
        }
        return day(detail);
    }

    /** A result is written as everywhere else: 87,5 in Vietnamese. */
    private String result(String detail) {
        return detail.matches(DECIMAL) ? shown.number(new BigDecimal(detail), viewer.getLang()) : detail;
    }

    private String day(String detail) {
        if (!detail.matches(DAY)) {
            return detail;
        }
        try {
            return texts.of("portal", "audit.day", LocalDate.parse(detail));
        } catch (DateTimeParseException notADay) {
            return detail;
        }
    }
}
