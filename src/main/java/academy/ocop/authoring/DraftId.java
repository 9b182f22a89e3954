package academy.ocop.authoring;

import java.io.Serializable;

/** One draft of a course. */
public record DraftId(long value) implements Serializable {}
