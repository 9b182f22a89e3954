package academy.ocop.places;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.suite.AsCaller;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlacesIT {

    @Inject
    PlacesQueries places;

    @Inject
    AsCaller as;

    @Test
    void communesOfTodayAreListed() {
        assertThat(as.visitor(places::communesToday)).hasSizeGreaterThan(50);
    }

    @Test
    void unitOfOldDayIsAnotherRow() {
        int before =
                as.visitor(() -> places.communesOn(LocalDate.of(2025, 6, 30))).size();
        assertThat(before).isNotEqualTo(as.visitor(places::communesToday).size());
    }
}
