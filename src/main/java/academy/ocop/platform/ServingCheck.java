package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** What the management port's /health/ready tells an operator: up or down, and the trouble in one sentence. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class ServingCheck implements HealthCheck {

    @Inject
    DatabaseHealth health;

    @Inject
    Readiness start;

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").status(health.up());
        start.state().trouble().ifPresent(trouble -> answer.withData("trouble", trouble));
        return answer.build();
    }
}
