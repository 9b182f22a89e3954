package academy.ocop.authoring;

/**
 * One text of a draft.
 *
 * @param hash what saving it asks for; empty where there is no such file yet
 */
public record FileLook(DraftLine line, String path, String text, String hash) {}
