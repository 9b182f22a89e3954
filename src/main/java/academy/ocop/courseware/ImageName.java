package academy.ocop.courseware;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of an image as a lesson gives it.
 *
 * @param base what it shows, the same in every language: {@code drying-yard}
 * @param language the language of the words in it; empty when it has none
 * @param extension {@code svg}, {@code jpg}, {@code png} or {@code webp}
 */
record ImageName(String base, Optional<Language> language, String extension) {

    private static final Pattern FORM =
            Pattern.compile("media/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\\.(vi|en))?\\.(svg|jpg|png|webp)");

    /** The name in a path from the lesson's folder; empty when the format has no such path. */
    static Optional<ImageName> of(String path) {
        Matcher name = FORM.matcher(path);
        if (!name.matches()) {
            return Optional.empty();
        }
        Optional<Language> language = Optional.ofNullable(name.group(2)).map(Language::of);
        return Optional.of(new ImageName(name.group(1), language, name.group(3)));
    }

    /** {@code drying-yard.vi.svg} */
    String file() {
        return base + language.map(one -> "." + one.tag()).orElse("") + "." + extension;
    }

    /** The file that says who made it, from the lesson's folder. */
    String sideFile() {
        return "media/" + base + ".yaml";
    }
}
