package academy.ocop.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stands outside the transaction: by now the database has said its word and everything is rolled back. */
@UseCase
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class UseCaseInterceptor {

    private static final int RETRIES = 2;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @AroundInvoke
    @Nullable
    Object guard(InvocationContext call) throws Exception {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION && !hasItsOwn(call)) {
            return within(call);
        }
        for (int tries = 0; ; tries++) {
            try {
                return call.proceed();
            } catch (Refused | NotFound ours) {
                throw ours;
            } catch (RuntimeException failure) {
                Optional<Refusal> refusal = refusal(call, failure);
                if (refusal.isPresent()) {
                    throw new Refused(refusal.get());
                }
                if (tries < RETRIES && (isLostRace(failure) || isMadeByAnother(call, failure))) {
                    continue;
                }
                if (has(failure, OptimisticLockException.class)) {
                    throw new Refused(PlatformRefusal.CHANGED_MEANWHILE);
                }
                throw failure;
            }
        }
    }

    /** Then another try spoils nothing of the transaction around it. */
    private static boolean hasItsOwn(InvocationContext call) {
        Transactional own = call.getMethod().getAnnotation(Transactional.class);
        Transactional asked =
                own == null ? call.getMethod().getDeclaringClass().getAnnotation(Transactional.class) : own;
        return asked != null && asked.value() == Transactional.TxType.REQUIRES_NEW;
    }

    /** Somebody else's transaction, which is lost now; but only this call knows which rule the constraint stands for. */
    @Nullable
    private static Object within(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (Refused | NotFound ours) {
            throw ours;
        } catch (RuntimeException failure) {
            throw refusal(call, failure).<RuntimeException>map(Refused::new).orElse(failure);
        }
    }

    private static Optional<Refusal> refusal(InvocationContext call, Throwable failure) {
        UseCase useCase = useCase(call);
        String text = uniqueViolation(failure);
        if (useCase == null || text.isEmpty()) {
            return Optional.empty();
        }
        return Arrays.stream(useCase.refusals())
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Refusal.class::cast)
                .filter(reason -> reason.constraint()
                        .filter(name -> text.contains(name.toLowerCase(Locale.ROOT)))
                        .isPresent())
                .findFirst();
    }

    /** Both databases use SQLSTATE 23505 and name the constraint in the message. */
    private static String uniqueViolation(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && "23505".equals(sql.getSQLState())) {
                return String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The other request has committed by now: this time its row is found. */
    private static boolean isMadeByAnother(InvocationContext call, Throwable failure) {
        UseCase useCase = useCase(call);
        String text = uniqueViolation(failure);
        return useCase != null
                && !text.isEmpty()
                && Arrays.stream(useCase.again()).anyMatch(name -> text.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable UseCase useCase(InvocationContext call) {
        UseCase own = call.getMethod().getAnnotation(UseCase.class);
        return own == null ? call.getMethod().getDeclaringClass().getAnnotation(UseCase.class) : own;
    }

    /** PostgreSQL: serialisation failure, deadlock. Derby: deadlock. Another try sees the winner's rows. */
    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).matches("40001|40P01|40XL1")) {
                return true;
            }
        }
        // The other press of the same button has committed by now: this time its outcome is found.
        return uniqueViolation(failure).contains("request_done_pk");
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
