package academy.ocop.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Editions never change, so they are kept by their id; which of them are published is looked up every few seconds. */
@ApplicationScoped
class EditionCache {

    private static final long BYTES = 192L << 20;

    /** Another server may publish; this one offers the new edition that much later. */
    private static final Duration PUBLISHED_FOR = Duration.ofSeconds(10);

    private final Cache<EditionId, KeptEdition> editions = Caffeine.newBuilder()
            .maximumWeight(BYTES)
            .weigher((EditionId id, KeptEdition edition) -> edition.weight())
            .build();

    private final Cache<String, List<EditionId>> published =
            Caffeine.newBuilder().expireAfterWrite(PUBLISHED_FOR).build();

    KeptEdition edition(EditionId id, Function<EditionId, KeptEdition> load) {
        return editions.get(id, load);
    }

    void forget(EditionId id) {
        editions.invalidate(id);
    }

    List<EditionId> published(Supplier<List<EditionId>> load) {
        return published.get("", all -> load.get());
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CourseWithdrawn event) {
        published.invalidateAll();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionPublished event) {
        published.invalidateAll();
    }
}
