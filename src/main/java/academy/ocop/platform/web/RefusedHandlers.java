package academy.ocop.platform.web;

import academy.ocop.platform.Refused;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * On staff pages a refusal becomes a message on the page, and a lost view leads to a fresh copy of it. A page that is refused
 * or missing as a whole is an answer like any other, not a fault with its trace in the log. Everything else goes on to the
 * error page.
 */
public class RefusedHandlers extends ExceptionHandlerFactory {

    public RefusedHandlers(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusedHandler(getWrapped().getExceptionHandler());
    }

    private static final class RefusedHandler extends ExceptionHandlerWrapper {

        RefusedHandler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            FacesContext faces = FacesContext.getCurrentInstance();
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                Throwable failure = queued.next().getContext().getException();
                Optional<Refused> refused = cause(failure, Refused.class);
                if (refused.isPresent() && faces.isPostback()) {
                    String text = CDI.current().select(Texts.class).get().of(refused.get());
                    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
                    faces.renderResponse();
                    queued.remove();
                } else if (Refusals.isOne(failure)) {
                    answer(faces, failure);
                    queued.remove();
                } else if (cause(failure, ViewExpiredException.class).isPresent()) {
                    openAgain(faces);
                    queued.remove();
                }
            }
            super.handle();
        }

        private static void answer(FacesContext faces, Throwable failure) {
            try {
                Refusals.answer(
                        (HttpServletRequest) faces.getExternalContext().getRequest(),
                        (HttpServletResponse) faces.getExternalContext().getResponse(),
                        failure);
                faces.responseComplete();
            } catch (IOException broken) {
                throw new FacesException(broken);
            }
        }

        /** The view is gone with its session; its filters stand in the address, so the page itself is not lost. */
        private static void openAgain(FacesContext faces) {
            Viewer viewer = CDI.current().select(Viewer.class).get();
            try {
                faces.getExternalContext().redirect(Addresses.with(viewer.getHere(), "done", "expired"));
                faces.responseComplete();
            } catch (IOException failure) {
                throw new FacesException(failure);
            }
        }

        private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (type.isInstance(cause)) {
                    return Optional.of(type.cast(cause));
                }
            }
            return Optional.empty();
        }
    }
}
