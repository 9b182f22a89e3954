package academy.ocop.portal.web;

import academy.ocop.identity.Access;
import academy.ocop.identity.Permission;
import academy.ocop.places.Office;
import academy.ocop.places.PlacesQueries;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.Settings;
import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around every page: {@code #{navigation}}. Links that the person may not follow are not shown. */
@Named
@RequestScoped
public class Navigation {

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    Access access;

    @Inject
    PlacesQueries places;

    @Inject
    InstantSource clock;

    private @Nullable List<NavigationItem> main;
    private @Nullable List<NavigationItem> own;
    private @Nullable List<NavigationItem> footer;

    public String getOffice() {
        Office office = places.office(Clocks.day(clock.instant()));
        return "vi".equals(viewer.getLang()) ? office.nameVi() : office.nameEn();
    }

    public boolean isDemonstration() {
        return Settings.DEMONSTRATION.on();
    }

    /** At most four links that matter to this person. A page asks several times for each of the lists. */
    public List<NavigationItem> getMain() {
        List<NavigationItem> known = main;
        if (known == null) {
            known = mainItems();
            main = known;
        }
        return known;
    }

    /** The menu under the person's name. */
    public List<NavigationItem> getOwn() {
        List<NavigationItem> known = own;
        if (known == null) {
            known = ownItems();
            own = known;
        }
        return known;
    }

    public List<NavigationItem> getFooter() {
        List<NavigationItem> known = footer;
        if (known == null) {
            known = List.of(
                    item("privacy", "/portal/privacy"),
                    item("help", "/portal/help"),
                    item("report", "/certificate/report"));
            footer = known;
        }
        return known;
    }

    private List<NavigationItem> mainItems() {
        List<NavigationItem> items = new ArrayList<>();
        if (viewer.isSignedIn()) {
            items.add(item("home", "/portal/home"));
        }
        items.add(item("courses", "/catalogue/courses"));
        items.add(item("products", "/product/products"));
        items.add(item("check", "/certificate/check"));
        return items;
    }

    private List<NavigationItem> ownItems() {
        List<NavigationItem> items = new ArrayList<>();
        items.add(item("profile", "/identity/profile"));
        items.add(item("logins", "/identity/logins"));
        addIf(items, Permission.READ_ROSTER, "classes", "/training/classes");
        addIf(items, Permission.READ_REPORTS, "reports", "/reporting/trained");
        addIf(items, Permission.READ_PEOPLE, "people", "/identity/people");
        addIf(items, Permission.MANAGE_PRODUCTS, "records", "/product/records");
        addIf(items, Permission.READ_REGISTER, "register", "/certificate/register");
        addIf(items, Permission.READ_DRAFTS, "drafts", "/authoring/courses");
        addIf(items, Permission.MANAGE_ACCOUNTS, "accounts", "/identity/accounts");
        addIf(items, Permission.READ_SECURITY_AUDIT, "audit", "/portal/audit");
        return items;
    }

    private void addIf(List<NavigationItem> items, Permission permission, String key, String address) {
        if (access.holds(permission)) {
            items.add(item(key, address));
        }
    }

    private NavigationItem item(String key, String address) {
        boolean here = address.equals(hereWithoutQuery());
        return new NavigationItem(texts.of("portal", "navigation." + key), address, here ? "page" : "false");
    }

    private String hereWithoutQuery() {
        String here = viewer.getHere();
        int query = here.indexOf('?');
        return query < 0 ? here : here.substring(0, query);
    }
}
