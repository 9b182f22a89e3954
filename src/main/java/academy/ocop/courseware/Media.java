package academy.ocop.courseware;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The images of one lesson: whether each is there, can be shown safely, and says who made it. */
final class Media {

    private static final List<String> SIDE_KEYS = List.of("made-by", "source", "licence", "made-on");

    private final String lesson;
    private final Map<String, String> texts;
    private final CourseFiles files;
    private final Faults faults;

    Media(String lesson, Map<String, String> texts, CourseFiles files, Faults faults) {
        this.lesson = lesson;
        this.texts = texts;
        this.files = files;
        this.faults = faults;
    }

    /** Checks each image once; returns the paths of all files that the images need. */
    Set<String> check(List<ImageUse> images) {
        Set<String> seen = new HashSet<>();
        for (ImageUse image : images) {
            String path = folder() + image.name().file();
            if (seen.add(path)) {
                files.file(path)
                        .ifPresentOrElse(
                                content -> content(path, image.name(), content),
                                () -> faults.add(
                                        image.path(),
                                        image.line(),
                                        FaultKind.IMAGE_FILE_MISSING,
                                        image.name().file()));
            }
            String sideFile = lesson + "/" + image.name().sideFile();
            if (seen.add(sideFile)) {
                sideFile(sideFile, image);
            }
        }
        return seen;
    }

    /** Notes what stands in the folder and in none of these sets. */
    void noteUnused(Set<String> used, Set<String> alsoUsed) {
        for (String path : files.paths()) {
            if (path.startsWith(folder())
                    && !alsoUsed.contains(path)
                    && CourseReader.isCourseFile(path)
                    && !used.contains(path)) {
                faults.add(path, 1, FaultKind.IMAGE_UNUSED);
            }
        }
    }

    private void content(String path, ImageName name, byte[] content) {
        boolean readable;
        if (name.extension().equals("svg")) {
            String text = texts.get(path);
            if (text == null) {
                return;
            }
            readable = new SvgCheck(path, faults).isReadable(text);
        } else {
            readable = ImageSize.of(name.extension(), content).isPresent();
        }
        if (!readable) {
            faults.add(path, 1, FaultKind.IMAGE_UNREADABLE, name.extension());
        }
    }

    private void sideFile(String path, ImageUse image) {
        if (files.file(path).isEmpty()) {
            faults.add(
                    image.path(),
                    image.line(),
                    FaultKind.IMAGE_SIDE_FILE_MISSING,
                    image.name().sideFile());
            return;
        }
        Optional.ofNullable(texts.get(path))
                .flatMap(text -> Yaml.map(path, text, faults))
                .ifPresent(this::side);
    }

    private void side(YamlMap side) {
        side.only(SIDE_KEYS);
        for (String key : List.of("made-by", "source", "licence")) {
            side.text(key, YamlMap.LONGEST_TEXT);
        }
        if (side.has("made-on")) {
            side.date("made-on");
        }
    }

    private String folder() {
        return lesson + "/media/";
    }
}
