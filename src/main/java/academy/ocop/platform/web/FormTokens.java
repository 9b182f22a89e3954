package academy.ocop.platform.web;

import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PortalKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Proof that a light form came from a page of ours, made for this login session. A visitor's token is bound to the day, since
 * a visitor has no rights to misuse and in-app browsers may have no cookies; the Origin check covers both.
 */
@ApplicationScoped
public class FormTokens {

    private static final int KEY_BYTES = 32;
    private static final long SECONDS_A_DAY = 86_400;

    @Inject
    PortalKeys keys;

    @Inject
    CurrentCaller caller;

    @Inject
    InstantSource clock;

    private byte @Nullable [] key;

    /** The token for a form that is shown now. */
    public String token() {
        return token(binding(today()));
    }

    /** Whether a form's token was made for this login session, or for a visitor today or yesterday. */
    public boolean isOurs(String token) {
        return equal(token, token(binding(today()))) || equal(token, token(binding(today() - 1)));
    }

    /** Whether a form's token was made for the login of that caller. */
    public boolean isOf(Caller who, String token) {
        return who.sessionId() != null && equal(token, token(login(who)));
    }

    private String binding(long day) {
        Caller who = caller.get();
        return who.sessionId() == null ? "visitor|" + day : login(who);
    }

    private static String login(Caller who) {
        return "login|" + who.sessionId();
    }

    private long today() {
        return clock.instant().getEpochSecond() / SECONDS_A_DAY;
    }

    private String token(String binding) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            byte[] sum = mac.doFinal(binding.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = Base64.getDecoder().decode(keys.key("form", FormTokens::newKey));
            key = known;
        }
        return known;
    }

    private static String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static boolean equal(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
