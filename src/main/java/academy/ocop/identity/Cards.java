package academy.ocop.identity;

import academy.ocop.platform.PortalKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Makes and finds cards. A code has 50 bits only, so its hash is keyed. */
@ApplicationScoped
class Cards {

    private static final String ALGORITHM = "HmacSHA256";

    @Inject
    IdentityRepository people;

    @Inject
    PortalKeys keys;

    @Inject
    InstantSource clock;

    /**
     * Makes a card; the earlier ones of the account are worth nothing any more. Returns its code, which is kept nowhere.
     *
     * @param waiting whether a second person has to confirm it first
     */
    String issue(AccountId account, boolean waiting, @Nullable AccountId by) {
        Instant now = clock.instant();
        people.openCards(account).forEach(old -> old.cancel(now));
        String code = Code.newCard();
        people.add(new AccountCard(account, hash(Code.bare(code)), waiting, by, now));
        return code;
    }

    Optional<AccountCard> find(Optional<Account> account, String typed) {
        String bare = Code.bare(typed);
        String hash = hash(bare);
        Instant now = clock.instant();
        return account.stream()
                .flatMap(owner -> people.openCards(owner.id()).stream())
                .filter(card -> bare.length() == Code.CARD && card.isOpen(now))
                .filter(card -> card.codeHash().equals(hash))
                .findFirst();
    }

    private String hash(String bare) {
        try {
            byte[] key = Base64.getDecoder().decode(keys.key("card", Cards::newKey));
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(bare.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String newKey() {
        return Base64.getEncoder().encodeToString(Tokens.fresh().getBytes(StandardCharsets.UTF_8));
    }
}
