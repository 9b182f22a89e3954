package academy.ocop.platform;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a service whose public methods are use cases: a broken unique constraint becomes the refusal that names it, and a
 * lost race is run again, twice at most, when this call began the transaction.
 */
@Documented
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UseCase {

    /** The enum whose {@link Refusal#constraint()} names are looked for. */
    @Nonbinding
    Class<? extends Enum<? extends Refusal>>[] refusals() default {};

    /**
     * Unique constraints whose violation means that another request just made the same thing: the work runs again and finds
     * it there.
     */
    @Nonbinding
    String[] again() default {};
}
