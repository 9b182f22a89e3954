package academy.ocop.identity.web;

import academy.ocop.identity.Login;
import academy.ocop.identity.LoginQueries;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /identity/logins}: where one is signed in at this moment. */
@Named
@RequestScoped
public class LoginsPage {

    @Inject
    LoginQueries logins;

    private List<Login> lines;

    @PostConstruct
    void load() {
        lines = logins.mine();
    }

    public List<Login> getLines() {
        return lines;
    }

    public boolean isOthers() {
        return lines.size() > 1;
    }
}
