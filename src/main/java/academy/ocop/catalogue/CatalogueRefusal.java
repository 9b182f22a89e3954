package academy.ocop.catalogue;

import academy.ocop.platform.Refusal;
import java.util.Optional;

/** Why the catalogue says no. */
public enum CatalogueRefusal implements Refusal {
    /** Another server published the same files at the same moment. */
    ALREADY_PUBLISHED;

    @Override
    public Optional<String> constraint() {
        return Optional.of("course_edition_content");
    }
}
