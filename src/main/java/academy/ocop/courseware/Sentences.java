package academy.ocop.courseware;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Pattern;

/** Whole sentences of this feature in a language. */
final class Sentences {

    private static final String BUNDLE = "academy.ocop.courseware.Texts";
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private Sentences() {}

    static String of(Language language, String key, Object... arguments) {
        // Without this control a server whose own language is English would answer in English for a missing file.
        Control onlyThisLanguage = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        String pattern = ResourceBundle.getBundle(BUNDLE, language.locale(), onlyThisLanguage)
                .getString(key);
        // Without an argument it is no pattern: an apostrophe stands for itself.
        return ARGUMENT.matcher(pattern).find()
                ? new MessageFormat(pattern, language.locale()).format(arguments)
                : pattern;
    }
}
