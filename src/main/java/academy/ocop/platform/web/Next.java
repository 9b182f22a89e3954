package academy.ocop.platform.web;

/**
 * Where a person goes after a deed.
 *
 * @param address within the portal; answered by 303
 * @param json what a script is told instead, or an empty text
 */
public record Next(String address, String json) {

    public static Next to(String address) {
        return new Next(address, "");
    }

    /** Goes to a page and says there what was done: the text {@code done.<code>} of that page's feature. */
    public static Next done(String address, String code) {
        return to(Addresses.with(address, "done", code));
    }

    /** Shows the page again with what was typed, and changes nothing: a preview. */
    public static Next again() {
        return to("");
    }

    /** The same, with what a script is told instead. */
    public static Next again(String json) {
        return new Next("", json);
    }

    boolean isAgain() {
        return address.isEmpty();
    }

    public static Next json(String address, String json) {
        return new Next(address, json);
    }
}
