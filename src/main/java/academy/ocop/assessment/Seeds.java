package academy.ocop.assessment;

import academy.ocop.platform.PortalKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The seed of each attempt, known before the attempt exists, so that looking at a quiz writes nothing and shows the order that
 * stays. Made with a key of the portal: whoever reads this source still cannot undo the mixing of steps.
 */
@ApplicationScoped
class Seeds {

    private static final int KEY_BYTES = 32;

    @Inject
    PortalKeys keys;

    private volatile byte @Nullable [] key;

    long of(AttemptKey attempt) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            String name = attempt.place().value() + "|" + attempt.test().value() + "|" + attempt.number();
            return ByteBuffer.wrap(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)))
                    .getLong();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = Base64.getDecoder().decode(keys.key("attempt", Seeds::newKey));
            key = known;
        }
        return known;
    }

    private static String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
