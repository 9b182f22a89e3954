package academy.ocop.identity;

/**
 * From where somebody signs in.
 *
 * @param name what people recognise: Chrome, Android
 * @param network the address
 */
public record Device(String name, String network) {}
