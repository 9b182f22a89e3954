package academy.ocop.identity.web;

import academy.ocop.identity.Role;
import academy.ocop.platform.web.FormProblems;
import academy.ocop.platform.web.Submission;
import java.util.Arrays;

/** Reads which role somebody is to have. */
final class RoleForm {

    private RoleForm() {}

    static Role role(Submission form, PersonForm texts, FormProblems problems) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.TRAINEE && role.name().equals(form.text("role")))
                .findFirst()
                .orElseGet(() -> {
                    problems.add("role", texts.text("roles.roleMissing"));
                    return Role.TRAINEE;
                });
    }
}
