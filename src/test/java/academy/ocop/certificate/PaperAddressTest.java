package academy.ocop.certificate;

import static academy.ocop.certificate.PaperAddress.Policy.DEMONSTRATION;
import static academy.ocop.certificate.PaperAddress.Policy.REAL;
import static academy.ocop.certificate.PaperAddress.Policy.WAIT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaperAddressTest {

    static Object[][] cases() {
        return new Object[][] {
            {"in production without an address papers wait", false, "", WAIT},
            {"an address on this machine counts as none", false, "http://localhost:9080", WAIT},
            {"nor does one in numbers", false, "http://127.0.0.1:9080", WAIT},
            {"nor does the newer kind", false, "http://[::1]:9080", WAIT},
            {"nor does something that is no address", false, "hoc camau", WAIT},
            {"a public address makes papers count", false, "https://hoc.camau.gov.vn", REAL},
            {"a demonstration marks its papers", true, "", DEMONSTRATION},
            {"on a public address too", true, "https://hoc.camau.gov.vn", DEMONSTRATION},
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void papersAreIssuedOnlyWhereTheyCanBeChecked(
            String rule, boolean demonstration, String address, PaperAddress.Policy expected) {
        assertThat(PaperAddress.policy(demonstration, Optional.of(address).filter(text -> !text.isEmpty())))
                .as(rule)
                .isEqualTo(expected);
    }
}
