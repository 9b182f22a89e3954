package academy.ocop.product;

/** What a source says of a product at a time; its exact words stand beside it. */
public enum RecognitionStatus {
    /** Recognised, with a star or without one being stated. */
    RECOGNISED,
    /** The dossier was submitted; a result is not stated. */
    SUBMITTED,
    /** Registered for evaluation; a result was not found. */
    REGISTERED,
    /** Shown or named as an OCOP product; recognition is not stated. */
    SHOWN
}
