package academy.ocop.platform.web;

import academy.ocop.platform.Refusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** Sentences in the reader's language, from the bundles of the features. */
@RequestScoped
public class Texts {

    private static final ResourceBundle.Control EXPLICIT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

    @Inject
    Viewer viewer;

    /** The sentence of a feature's bundle, its {0} filled; dates become dd/MM/yyyy. A missing key shows as itself. */
    public String of(String feature, String key, Object... arguments) {
        return of(feature, key, viewer.locale(), arguments);
    }

    /** As {@link #of(String, String, Object...)}, in a language that is not the reader's. */
    public static String of(String feature, String key, Locale language, Object... arguments) {
        String pattern;
        try {
            pattern = bundle(feature, language).getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
        if (!ARGUMENT.matcher(pattern).find()) {
            // Not a pattern: an apostrophe stands for itself, as on a page.
            return pattern;
        }
        Object[] shown = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = shown(arguments[i]);
        }
        return new MessageFormat(pattern, language).format(shown);
    }

    /** Whether the feature's bundle has the key. */
    public boolean has(String feature, String key) {
        try {
            return bundle(feature, viewer.locale()).containsKey(key);
        } catch (MissingResourceException missing) {
            return false;
        }
    }

    /** A refusal as the person reads it. */
    public String of(Refused refused) {
        return of(
                feature(refused.reason()),
                "refusal." + refused.reason().name(),
                refused.arguments().toArray());
    }

    private static Object shown(Object argument) {
        if (argument instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (argument instanceof Instant moment) {
            return MOMENT.format(ZonedDateTime.ofInstant(moment, academy.ocop.platform.Clocks.VIET_NAM));
        }
        return argument;
    }

    private static String feature(Refusal reason) {
        String type = reason.getClass().getPackageName();
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static ResourceBundle bundle(String feature, Locale language) {
        return ResourceBundle.getBundle(
                "academy.ocop." + feature + ".Texts", language, Texts.class.getClassLoader(), EXPLICIT);
    }
}
