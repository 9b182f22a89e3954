package academy.ocop.authoring.web;

import academy.ocop.authoring.DraftLine;
import academy.ocop.identity.AccountId;
import academy.ocop.identity.AccountName;
import academy.ocop.identity.AccountQueries;
import academy.ocop.platform.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who did what in the drafts of a page; the portal itself has a name too. */
@RequestScoped
public class AuthorNames {

    @Inject
    AccountQueries accounts;

    @Inject
    Texts texts;

    private final Map<Long, String> names = new HashMap<>();

    void know(Collection<DraftLine> drafts) {
        Map<Long, AccountName> found = accounts.authors(drafts.stream()
                .flatMap(DraftLine::accounts)
                .distinct()
                .map(AccountId::new)
                .toList());
        found.forEach((account, name) -> names.put(account, name.name()));
    }

    String of(@Nullable Long account) {
        return account == null
                ? texts.of("authoring", "draft.portal")
                : names.getOrDefault(account, texts.of("authoring", "draft.someone"));
    }
}
