package academy.ocop.platform;

/** The refusals that any feature may need. */
public enum PlatformRefusal implements Refusal {
    /** Nobody is signed in, and this needs somebody. */
    NOT_SIGNED_IN(401),
    /** The person sees the thing but may not do this to it. */
    NOT_ALLOWED(403),
    /** A form came from another site, or its token is not ours any more. */
    FORM_EXPIRED(400),
    /** Somebody else changed the same thing first. */
    CHANGED_MEANWHILE(409),
    /** Too many tries from this account or network. */
    TOO_MANY_TRIES(429),
    /** The same request id came with another deed. */
    REQUEST_REUSED(409),
    /** A program asked with a parameter that cannot be understood. */
    BAD_PARAMETER(400),
    /** A day that is none, or stands before the first. */
    WRONG_DAY(400),
    /** A form with a file that is larger than any form may be. */
    FILE_TOO_LARGE(413);

    private final int status;

    PlatformRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
