package academy.ocop.courseware;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Whole sentences of this feature in a language. */
final class Sentences {

    private static final String BUNDLE = "academy.ocop.courseware.Texts";

    private Sentences() {}

    static String of(Language language, String key, Object... arguments) {
        // Without this control a server whose own language is English would answer in English for a missing file.
        Control onlyThisLanguage = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        String pattern = ResourceBundle.getBundle(BUNDLE, language.locale(), onlyThisLanguage)
                .getString(key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
