package academy.ocop.identity.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.identity.Role;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Clocks;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** {@code /identity/staff}: an account for somebody who works here, with the first role. */
@Named
@RequestScoped
public class StaffPage {

    @Inject
    Access access;

    @Inject
    PlacesQueries places;

    @Inject
    InstantSource clock;

    @PostConstruct
    void load() {
        access.requireSomewhere(Permission.MANAGE_ACCOUNTS);
    }

    public List<Role> getRoles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.TRAINEE).toList();
    }

    public LocalDate getToday() {
        return Clocks.day(clock.instant());
    }

    /** The province, then its communes and wards of today. */
    public List<Place> getUnits() {
        List<Place> communes = places.communesToday();
        List<Place> units = new ArrayList<>(communes.stream()
                .flatMap(commune -> Optional.ofNullable(commune.parent()).stream())
                .distinct()
                .map(places::place)
                .toList());
        units.addAll(communes);
        return units;
    }
}
