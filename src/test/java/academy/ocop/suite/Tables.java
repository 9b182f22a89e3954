package academy.ocop.suite;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** The database as the portal itself reaches it: resources are injected into beans of the server, not into test classes. */
@ApplicationScoped
public class Tables {

    @PersistenceContext(unitName = "academy")
    EntityManager em;

    @Resource(lookup = "jdbc/academy")
    DataSource database;

    public EntityManager entities() {
        return em;
    }

    public DataSource database() {
        return database;
    }
}
