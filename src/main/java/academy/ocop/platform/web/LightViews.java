package academy.ocop.platform.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells Faces before it renders that a light page keeps no state. The template says so too, but MyFaces makes a session
 * before it has read the template, and sees the word early only in the page's own file.
 */
public class LightViews implements PhaseListener {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String TEMPLATE = "/WEB-INF/templates/light.xhtml";
    private static final int BEGINNING = 1000;

    private final transient Map<String, Boolean> known = new ConcurrentHashMap<>();

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (view != null && view.getViewId() != null && !view.isTransient()) {
            view.setTransient(known.computeIfAbsent(view.getViewId(), page -> isLight(faces, page)));
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    private static boolean isLight(FacesContext faces, String page) {
        try (InputStream file = faces.getExternalContext().getResourceAsStream(page)) {
            return file != null
                    && new String(file.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(TEMPLATE);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
