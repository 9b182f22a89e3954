package academy.ocop.authoring;

import academy.ocop.platform.Refusal;
import java.util.Optional;

/** Why authoring says no. */
public enum AuthoringRefusal implements Refusal {
    /** Somebody else saved the file after this person opened it. */
    FILE_CHANGED,
    /** The draft is submitted, published or discarded. */
    NOT_WRITABLE,
    /** Only what is submitted is decided about. */
    NOT_SUBMITTED,
    /** The draft was changed after the reader saw it, or another edition was published meanwhile. */
    NOT_AS_READ,
    /** Whoever wrote in the draft or handed it in does not publish it. */
    SECOND_PERSON,
    /** A draft with faults is not handed in. */
    HAS_FAULTS,
    /** A draft that is what is published already is not handed in. */
    UNCHANGED,
    /** One person keeps that many drafts at most. */
    TOO_MANY_DRAFTS,
    /** A file of a course that cannot be written by hand, or is none at all. */
    NOT_WRITTEN_BY_HAND,
    /** A text that is too long. */
    TOO_LONG,
    /** Another zip is being read. */
    BUSY,
    /** This person's last preview is still being made. */
    PREVIEW_BUSY,
    /** Another server took in the same delivery. */
    ARRIVED_ALREADY;

    @Override
    public int status() {
        return this == PREVIEW_BUSY ? 429 : 409;
    }

    @Override
    public Optional<String> constraint() {
        return this == ARRIVED_ALREADY ? Optional.of("course_arrival_once") : Optional.empty();
    }
}
