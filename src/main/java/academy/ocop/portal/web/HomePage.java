package academy.ocop.portal.web;

import academy.ocop.platform.web.Texts;
import academy.ocop.platform.web.Viewer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** {@code /portal/home}: what waits for this person, then what is theirs. Whoever is not signed in is led to the sign-in. */
@Named
@RequestScoped
public class HomePage {

    private static final int AT_MOST = 5;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    @Inject
    LearnerHome learner;

    @Inject
    StaffHome staff;

    private List<HomeTodo> todos = List.of();
    private List<HomeTodo> links = List.of();
    private List<LearnerHome.CourseLine> courses = List.of();
    private List<LearnerHome.PaperLine> papers = List.of();
    private List<LearnerHome.ProductCardLine> products = List.of();
    private boolean learns;

    @PostConstruct
    void load() {
        if (!viewer.isSignedIn()) {
            signIn();
            return;
        }
        boolean isStaff = staff.isStaff();
        courses = learner.courses();
        papers = learner.papers();
        products = learner.products();
        links = staff.links();
        learns = !isStaff || !courses.isEmpty();
        List<HomeTodo> all = new ArrayList<>(staff.todos());
        all.addAll(learner.todos(isStaff));
        todos = all.stream().limit(AT_MOST).toList();
    }

    private static void signIn() {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/identity/sign-in?next=%2Fportal%2Fhome");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String getHeading() {
        return texts.of("portal", "home.hello", viewer.getName());
    }

    /** Where the tasks that somebody was given are done. */
    public List<HomeTodo> getLinks() {
        return links;
    }

    public List<HomeTodo> getTodos() {
        return todos;
    }

    /** Whether the part about learning is shown: always for learners, for staff when they learn too. */
    public boolean isLearns() {
        return learns;
    }

    public List<LearnerHome.CourseLine> getCourses() {
        return courses;
    }

    public List<LearnerHome.PaperLine> getPapers() {
        return papers;
    }

    public List<LearnerHome.ProductCardLine> getProducts() {
        return products;
    }
}
