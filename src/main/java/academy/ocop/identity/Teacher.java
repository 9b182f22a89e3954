package academy.ocop.identity;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who teaches a class.
 *
 * @param grant the number of the role in that class
 */
public record Teacher(
        long grant,
        AccountId account,
        String name,
        String loginCode,
        LocalDate from,
        @Nullable LocalDate to) implements Serializable {}
