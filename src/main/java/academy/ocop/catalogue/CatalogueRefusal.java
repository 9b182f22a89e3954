package academy.ocop.catalogue;

import academy.ocop.platform.Refusal;
import java.util.Optional;

/** Why the catalogue says no. */
public enum CatalogueRefusal implements Refusal {
    /** Another server published the same files at the same moment. */
    ALREADY_PUBLISHED,
    /** A course with faults is not published. */
    HAS_FAULTS;

    @Override
    public Optional<String> constraint() {
        return this == ALREADY_PUBLISHED ? Optional.of("course_edition_content") : Optional.empty();
    }
}
