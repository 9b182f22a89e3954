package academy.ocop.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @Test
    void aLimitStaysWithinBounds() {
        assertThat(Page.limit(null)).isEqualTo(50);
        assertThat(Page.limit("0")).isEqualTo(1);
        assertThat(Page.limit("7")).isEqualTo(7);
        assertThat(Page.limit("5000")).isEqualTo(Page.MOST);
    }

    @Test
    void withoutAnOffsetAListBeginsAtItsBeginning() {
        assertThat(Page.offset(null)).isZero();
        assertThat(Page.offset("")).isZero();
        assertThat(Page.offset("40")).isEqualTo(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "a", "1.5", "99999999999", "1 or 1=1"})
    void whatIsNoNumberIsRefusedByName(String typed) {
        assertThatThrownBy(() -> Page.offset(typed)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(PlatformRefusal.BAD_PARAMETER);
            assertThat(refused.arguments()).containsExactly("offset");
        });
    }
}
