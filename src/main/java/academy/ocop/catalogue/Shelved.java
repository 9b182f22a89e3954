package academy.ocop.catalogue;

/** A course on offer, and where what it offers came from. */
public record Shelved(Edition edition, EditionOrigin origin) {}
