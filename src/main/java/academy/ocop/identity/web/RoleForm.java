package academy.ocop.identity.web;

import academy.ocop.identity.GrantWish;
import academy.ocop.identity.Role;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.Submission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;

/** Reads which role somebody is to have, how far it reaches and from when to when. */
@ApplicationScoped
class RoleForm {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final String WHOLE_PORTAL = "all";

    @Inject
    PersonForm texts;

    @Inject
    PlacesQueries places;

    @Inject
    InstantSource clock;

    /** Reads it; nothing where a problem was added. */
    Optional<GrantWish> wish(Submission form, FormProblems problems) {
        int before = problems.messages().size();
        Optional<Role> role = Arrays.stream(Role.values())
                .filter(one -> one != Role.TRAINEE && one.name().equals(form.text("role")))
                .findFirst();
        if (role.isEmpty()) {
            problems.add("role", texts.text("roles.roleMissing"));
        }
        Optional<UnitId> unit = form.number("reach")
                .map(UnitId::new)
                .filter(id -> places.find(id).isPresent());
        if (unit.isEmpty() && !WHOLE_PORTAL.equals(form.text("reach"))) {
            problems.add("reach", texts.text("roles.reachMissing"));
        }
        LocalDate today = Clocks.day(clock.instant());
        Optional<LocalDate> from = form.optional("start").isEmpty() ? Optional.of(today) : day(form.text("start"));
        if (from.filter(day -> !day.isBefore(today)).isEmpty()) {
            problems.add("start", texts.text("roles.fromWrong", today));
        }
        Optional<LocalDate> to = day(form.text("end"));
        if (form.optional("end").isPresent() && (to.isEmpty() || to.get().isBefore(from.orElse(today)))) {
            problems.add("end", texts.text("roles.toWrong"));
        }
        return problems.messages().size() > before
                ? Optional.empty()
                : Optional.of(new GrantWish(
                        role.orElseThrow(), unit.orElse(null), null, from.orElse(today), to.orElse(null)));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed, DAY));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
