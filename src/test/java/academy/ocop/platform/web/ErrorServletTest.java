package academy.ocop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ErrorServletTest {

    @Test
    void anExceptionMeansWhatItsCauseMeans() {
        assertThat(status(new NotFound(7))).isEqualTo(404);
        assertThat(status(new RuntimeException(new NotFound(7)))).isEqualTo(404);
        assertThat(status(new Refused(PlatformRefusal.NOT_SIGNED_IN))).isEqualTo(401);
        assertThat(status(new Refused(PlatformRefusal.NOT_ALLOWED))).isEqualTo(403);
        assertThat(status(new Refused(PlatformRefusal.TOO_MANY_TRIES, 5))).isEqualTo(429);
    }

    @Test
    void aDatabaseThatIsAwayIsNoFaultOfThePage() {
        assertThat(status(new RuntimeException(new SQLException("gone", "08006"))))
                .isEqualTo(503);
        assertThat(status(new RuntimeException(new SQLException("stopping", "57P01"))))
                .isEqualTo(503);
        assertThat(status(new RuntimeException(new SQLException("syntax", "42601"))))
                .isEqualTo(500);
    }

    @Test
    void whatSomebodyTypedIsNoPartOfThePage() {
        assertThat(ErrorServlet.escaped("<b>&\"")).isEqualTo("&lt;b&gt;&amp;&quot;");
    }

    private static int status(Throwable failure) {
        return ErrorServlet.statusOf(failure);
    }
}
