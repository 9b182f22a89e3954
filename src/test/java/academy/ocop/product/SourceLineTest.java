package academy.ocop.product;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLineTest {

    @Test
    void titleAndAddressStandApart() {
        assertThat(SourceLine.of("Báo A | https://a.example/1 ; Báo B | https://b.example/2"))
                .containsExactly(
                        new SourceLine("Báo A", "https://a.example/1"), new SourceLine("Báo B", "https://b.example/2"));
    }

    @Test
    void aPartOfAnAddressIsNoLink() {
        assertThat(SourceLine.of("bài post427745 | m.example … post427745"))
                .containsExactly(new SourceLine("bài post427745 (m.example … post427745)", null));
    }

    @Test
    void aScriptIsNoLink() {
        assertThat(SourceLine.of("x | javascript:alert(1)"))
                .allSatisfy(source -> assertThat(source.address()).isNull());
    }

    @Test
    void aTitleAloneIsASource() {
        assertThat(SourceLine.of("Bài viết gốc")).containsExactly(new SourceLine("Bài viết gốc", null));
    }
}
