package academy.ocop.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {

    @ParameterizedTest(name = "{0} of 1000 bytes is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "bytes=0-99; bytes 0-99/1000",
                "bytes=0-; bytes 0-999/1000",
                "bytes=900-5000; bytes 900-999/1000",
                "bytes=-100; bytes 900-999/1000",
                "bytes=-5000; bytes 0-999/1000",
                "bytes=999-999; bytes 999-999/1000",
                "bytes=1000-; OUTSIDE",
                "bytes=5000-6000; OUTSIDE",
                "bytes=-0; OUTSIDE",
                "bytes=20-10; OUTSIDE",
                "bytes=-; WHOLE",
                "bytes=0-1,5-6; WHOLE",
                "items=0-1; WHOLE",
                "bytes=0-99999999999; WHOLE",
                "bytes=a-b; WHOLE"
            })
    void isWhatThePlayerAskedFor(String header, String expected) {
        ByteRange.Wish wish = ByteRange.wish(Optional.of(header), 1000);

        assertThat(wish == ByteRange.Wish.PART ? ByteRange.of(header, 1000).of(1000) : wish.name())
                .isEqualTo(expected);
    }

    @Test
    void nobodyAskedForAPart() {
        assertThat(ByteRange.wish(Optional.empty(), 1000)).isEqualTo(ByteRange.Wish.WHOLE);
        assertThat(ByteRange.wish(Optional.of("bytes=0-1"), 0)).isEqualTo(ByteRange.Wish.OUTSIDE);
    }
}
