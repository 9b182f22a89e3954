package academy.ocop.platform.web;

import academy.ocop.platform.CurrentCaller;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says from the beginning which views keep nothing. A page's own {@code transient="true"} is read only while the page is
 * built; PrimeFaces asks before that, and would then make a session, with its cookie, for its nonce. Only pages with components
 * of PrimeFaces keep anything. A visitor on one of them gets no session either: all that she will see is that one has to sign in.
 */
public class LightViews extends ViewHandlerWrapper {

    private static final String WIDGETS = "/WEB-INF/templates/widgets.xhtml";

    private final Map<String, Boolean> light = new ConcurrentHashMap<>();

    public LightViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable UIViewRoot createView(FacesContext faces, String viewId) {
        UIViewRoot view = super.createView(faces, viewId);
        if (view != null && view.getViewId() != null) {
            view.setTransient(light.computeIfAbsent(view.getViewId(), id -> isLight(faces, id)) || isForVisitor());
        }
        return view;
    }

    private static boolean isForVisitor() {
        return !CDI.current().select(CurrentCaller.class).get().get().signedIn();
    }

    private static boolean isLight(FacesContext faces, String viewId) {
        try (InputStream page = faces.getExternalContext().getResourceAsStream(viewId)) {
            return isLight(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether a page's file is one that takes no forms itself. Nothing is no page. */
    static boolean isLight(@Nullable InputStream page) throws IOException {
        return page != null && !new String(page.readAllBytes(), StandardCharsets.UTF_8).contains(WIDGETS);
    }
}
