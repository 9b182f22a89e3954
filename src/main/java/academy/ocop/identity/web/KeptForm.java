package academy.ocop.identity.web;

import academy.ocop.platform.Caller;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PortalKeys;
import academy.ocop.platform.web.Submission;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What somebody typed into a form about herself before her login ran out. It waits closed in her own browser, for half an hour
 * and for her account only: nobody else who signs in on the same phone can open it.
 */
@ApplicationScoped
class KeptForm {

    private static final String NAME = "academy_kept_";
    private static final int SECONDS = 1800;
    private static final int LONGEST = 3000;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Inject
    PortalKeys keys;

    @Inject
    CurrentCaller caller;

    /** Puts fields of a form away for whose login ran out; a form that is too long is not kept. */
    boolean keep(String which, Submission form, List<String> fields) {
        Long account = caller.lapsed().map(Caller::accountId).orElse(null);
        if (account == null) {
            return false;
        }
        JsonObjectBuilder kept = Json.createObjectBuilder();
        fields.forEach(field -> kept.add(field, form.text(field)));
        String closed = seal(which, account, kept.build().toString());
        if (closed.length() > LONGEST) {
            return false;
        }
        form.response().addCookie(LoginCookie.cookie(NAME + which, closed, SECONDS));
        return true;
    }

    /** What was put away for whoever is signed in now. */
    Optional<JsonObject> of(String which, HttpServletRequest request) {
        Long account = caller.get().accountId();
        return account == null
                ? Optional.empty()
                : Viewer.cookie(request, NAME + which)
                        .flatMap(closed -> open(which, account, closed))
                        .map(text -> Json.createReader(new StringReader(text)).readObject());
    }

    void forget(String which, HttpServletResponse response) {
        response.addCookie(LoginCookie.cookie(NAME + which, "", 0));
    }

    private String seal(String which, long account, String text) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            CHANCE.nextBytes(nonce);
            byte[] closed =
                    cipher(Cipher.ENCRYPT_MODE, which, account, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] both = ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Optional<String> open(String which, long account, String closed) {
        if (!closed.matches("[A-Za-z0-9_-]{40," + LONGEST + "}")) {
            return Optional.empty();
        }
        try {
            ByteBuffer both = ByteBuffer.wrap(Base64.getUrlDecoder().decode(closed));
            byte[] nonce = new byte[NONCE_BYTES];
            both.get(nonce);
            byte[] rest = new byte[both.remaining()];
            both.get(rest);
            return Optional.of(new String(
                    cipher(Cipher.DECRYPT_MODE, which, account, nonce).doFinal(rest), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException anothers) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String which, long account, byte[] nonce) throws GeneralSecurityException {
        byte[] key = Base64.getDecoder().decode(keys.key("kept-form", KeptForm::newKey));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((which + '|' + account).getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static String newKey() {
        byte[] bytes = new byte[KEY_BYTES];
        CHANCE.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
