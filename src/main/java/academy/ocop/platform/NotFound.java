package academy.ocop.platform;

import java.io.Serial;

/**
 * There is no such thing for this person: it does not exist, or it is not theirs to see. Both are answered alike, byte for
 * byte, so that nobody learns by trying numbers.
 */
public class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param id what was looked for, for the log only */
    public NotFound(Object id) {
        super(String.valueOf(id));
    }
}
