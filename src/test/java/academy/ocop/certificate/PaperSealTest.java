package academy.ocop.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperSealTest {

    private final String key = PaperSeal.newKey();
    private final String publicKey = PaperSeal.publicHalf(key);

    @Test
    void confirmsThePrintedFacts() {
        String token = PaperSeal.sign(Papers.lai(), key);

        assertThat(PaperSeal.confirms(token, Papers.lai(), publicKey)).isTrue();
        assertThat(PaperSeal.signedBy(token)).isEqualTo(PaperSeal.keyId(key));
    }

    @Test
    void aChangedNameShows() {
        String token = PaperSeal.sign(Papers.lai(), key);

        assertThat(PaperSeal.confirms(token, Papers.of("Trần Thị Lan", false), publicKey))
                .isFalse();
    }

    @Test
    void anotherKeyConfirmsNothing() {
        String token = PaperSeal.sign(Papers.lai(), PaperSeal.newKey());

        assertThat(PaperSeal.confirms(token, Papers.lai(), publicKey)).isFalse();
    }

    @Test
    void aTokenWithoutSignatureConfirmsNothing() {
        String token = PaperSeal.sign(Papers.lai(), key);
        String unsigned = "eyJhbGciOiJub25lIn0." + token.split("\\.")[1] + ".";

        assertThat(PaperSeal.confirms(unsigned, Papers.lai(), publicKey)).isFalse();
        assertThat(PaperSeal.confirms("nonsense", Papers.lai(), publicKey)).isFalse();
    }

    @Test
    void thePublicHalfHoldsNoSecret() {
        assertThat(key).contains("\"d\":");
        assertThat(publicKey).doesNotContain("\"d\":").contains("\"kid\"");
    }

    @Test
    void theLongestFactsFitTheColumn() {
        String name = "\uD83D\uDC1F".repeat(150);
        PaperFacts longest = Papers.longest(name);

        assertThat(PaperSeal.sign(longest, key)).hasSizeLessThan(16_000);
    }
}
