package academy.ocop.platform;

import java.time.Instant;

/** Everything stands: pages are served from now on. */
public record PortalStarted(Instant at) {}
