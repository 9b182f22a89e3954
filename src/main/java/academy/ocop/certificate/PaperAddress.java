package academy.ocop.certificate;

import academy.ocop.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Optional;

/** Where papers can be checked, and so whether any may be issued: an address printed on paper has to work for years. */
@ApplicationScoped
public class PaperAddress {

    /** What may be issued now. */
    enum Policy {
        /** Papers that count. */
        REAL,
        /** Papers marked as without value. */
        DEMONSTRATION,
        /** None: completions wait. */
        WAIT
    }

    /** The public address of the portal, or the one on this machine, without a slash at the end. */
    public String base() {
        return base(Settings.BASE_ADDRESS.value());
    }

    /** The address of a paper, as its QR holds it. */
    public String of(PaperCode code) {
        return base() + "/c/" + code.value();
    }

    Policy policy() {
        return policy(Settings.DEMONSTRATION.on(), Settings.BASE_ADDRESS.value());
    }

    static Policy policy(boolean demonstration, Optional<String> address) {
        if (demonstration) {
            return Policy.DEMONSTRATION;
        }
        return address.filter(PaperAddress::isPublic).isPresent() ? Policy.REAL : Policy.WAIT;
    }

    private static String base(Optional<String> address) {
        String base = address.orElseGet(
                () -> "http://localhost:" + Settings.PORT.value().orElse("9080"));
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    private static boolean isPublic(String address) {
        try {
            String host = URI.create(address).getHost();
            return host != null
                    && !host.equalsIgnoreCase("localhost")
                    && !host.toLowerCase(java.util.Locale.ROOT).endsWith(".localhost")
                    && !host.startsWith("127.")
                    && !host.equals("[::1]")
                    && !host.equals("0.0.0.0");
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
