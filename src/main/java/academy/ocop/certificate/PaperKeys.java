package academy.ocop.certificate;

import academy.ocop.platform.PortalKeys;
import academy.ocop.platform.SchemaMigrated;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs papers. Made at the first start, before anything could be issued, so that two learners who finish at once
 * do not make two; its public half is kept apart and for ever.
 */
@ApplicationScoped
@Transactional
public class PaperKeys {

    private static final String NAME = "paper-signing";
    private static final int BEFORE_COURSES = 50;

    @Inject
    PortalKeys keys;

    @Inject
    CertificateRepository papers;

    @Inject
    InstantSource clock;

    private @Nullable String known;

    void make(@Observes @Priority(BEFORE_COURSES) SchemaMigrated migrated) {
        String key = key();
        if (papers.publicKey(PaperSeal.keyId(key)).isEmpty()) {
            papers.add(new PaperKey(PaperSeal.keyId(key), PaperSeal.publicHalf(key), clock.instant()));
        }
    }

    String sign(PaperFacts facts) {
        return PaperSeal.sign(facts, key());
    }

    /** Whether the token was signed by a key of ours and says these facts. */
    boolean confirm(String token, PaperFacts facts) {
        return papers.publicKey(PaperSeal.signedBy(token))
                .filter(publicJwk -> PaperSeal.confirms(token, facts, publicJwk))
                .isPresent();
    }

    /** The public halves of all keys that ever signed a paper, as JWK texts. */
    public List<String> publicKeys() {
        return papers.publicKeys();
    }

    private String key() {
        String key = known;
        if (key == null) {
            key = keys.key(NAME, PaperSeal::newKey);
            known = key;
        }
        return key;
    }
}
