package academy.ocop.portal.web;

/**
 * One thing that waits for the person, as a sentence with a button.
 *
 * @param more a second line, or an empty text
 * @param due whether it is what matters now
 */
public record HomeTodo(String text, String more, String button, String address, boolean due) {}
