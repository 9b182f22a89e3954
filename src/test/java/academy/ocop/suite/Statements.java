package academy.ocop.suite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a piece of work asks of the database: how many queries, and how many rows came back. EclipseLink tells it; its
 * classes are the server's own, so they are reached by their names.
 */
@ApplicationScoped
public class Statements {

    private static final String LISTENER = "org.eclipse.persistence.sessions.SessionEventListener";

    @Inject
    Tables tables;

    private final ThreadLocal<int @Nullable []> counted = new ThreadLocal<>();
    private boolean listening;

    /** What a piece of work asked for. */
    public record Count(int queries, int rows) {}

    /** Counts what the work asks for on this thread; to be called inside the request that does it. */
    public Count of(Callable<?> work) throws Exception {
        listen();
        int[] now = new int[2];
        counted.set(now);
        try {
            work.call();
        } finally {
            counted.remove();
        }
        return new Count(now[0], now[1]);
    }

    private synchronized void listen() throws ReflectiveOperationException {
        if (listening) {
            return;
        }
        Object manager = tables.entities().getDelegate();
        Object session = manager.getClass().getMethod("getServerSession").invoke(manager);
        Object events = session.getClass().getMethod("getEventManager").invoke(session);
        Class<?> type = manager.getClass().getClassLoader().loadClass(LISTENER);
        InvocationHandler heard = (proxy, method, arguments) -> {
            if ("postExecuteQuery".equals(method.getName())) {
                count(arguments[0]);
            }
            return switch (method.getName()) {
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> null;
            };
        };
        Object listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, heard);
        events.getClass().getMethod("addListener", type).invoke(events, listener);
        listening = true;
    }

    private void count(Object event) throws ReflectiveOperationException {
        int[] now = counted.get();
        if (now == null) {
            return;
        }
        now[0]++;
        Object result = event.getClass().getMethod("getResult").invoke(event);
        now[1] += result instanceof Collection<?> rows ? rows.size() : 1;
    }
}
