package academy.ocop.courseware;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The videos and recordings of one lesson: whether each is whole, says who made it, and can be read instead of heard. */
final class Clips {

    private static final List<String> SIDE_KEYS = List.of("made-by", "source", "licence", "made-on", "transcript");
    private static final int LONGEST_TRANSCRIPT = 6_000;
    private static final Pattern RECORDING = Pattern.compile("(.+)\\.(vi|en)\\.(?:mp3|m4a|opus)");

    private final String folder;
    private final Map<String, String> texts;
    private final CourseFiles files;
    private final Faults faults;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Bilingual> transcripts = new HashMap<>();

    Clips(String lesson, Map<String, String> texts, CourseFiles files, Faults faults) {
        this.folder = lesson + "/media/";
        this.texts = texts;
        this.files = files;
        this.faults = faults;
    }

    /** Paths of all files that videos and recordings need. */
    Set<String> used() {
        return used;
    }

    /** What is said in each video, by its base name. */
    Map<String, Bilingual> transcripts() {
        return transcripts;
    }

    void videos(List<ClipUse> uses) {
        Set<String> seen = new HashSet<>();
        for (ClipUse use : uses) {
            if (seen.add(use.clip().file())) {
                video(use);
            }
        }
    }

    /** The recordings of the folder: one a language at most. */
    Map<Language, Recording> recordings() {
        Map<Language, Recording> recordings = new EnumMap<>(Language.class);
        for (String path : List.copyOf(files.paths())) {
            Matcher name = RECORDING.matcher(path);
            if (!path.startsWith(folder) || !CourseReader.isCourseFile(path) || !name.matches()) {
                continue;
            }
            Language language = Language.of(name.group(2));
            byte[] content = content(path);
            MediaFormat format = MediaFormat.of(path).orElseThrow();
            String file = path.substring(folder.length());
            Recording recording = new Recording(file, format.type(), (content.length + 1023) / 1024);
            if (recordings.put(language, recording) != null) {
                faults.add(path, 1, FaultKind.RECORDING_TWICE, language.tag());
            }
            used.add(path);
            side(name.group(1) + ".yaml", path, 1, false);
        }
        return recordings;
    }

    private void video(ClipUse use) {
        Clip clip = use.clip();
        List<String> needed = new ArrayList<>(List.of(clip.file(), clip.phone()));
        for (Language language : Language.values()) {
            needed.add(clip.captions(language));
        }
        needed.add(clip.poster(folder, files).orElse(clip.anyPoster()));
        for (String file : needed) {
            if (files.paths().contains(folder + file)) {
                used.add(folder + file);
                content(folder + file);
            } else {
                faults.add(use.path(), use.line(), FaultKind.VIDEO_PART_MISSING, file);
            }
        }
        side(folder + clip.sideFile(), use.path(), use.line(), true)
                .ifPresent(transcript -> transcripts.put(clip.base(), transcript));
    }

    /** The file's content, with a note when it is not what its name says. */
    private byte[] content(String path) {
        byte[] content = files.file(path).orElseThrow();
        MediaFormat.of(path)
                .filter(format -> !format.fits(content))
                .ifPresent(format -> faults.add(path, 1, FaultKind.MEDIA_UNREADABLE, format.extension()));
        return content;
    }

    /** Who made it and what is said in it; a recording without a transcript reads the lesson itself. */
    private Optional<Bilingual> side(String sidePath, String from, int line, boolean transcribed) {
        used.add(sidePath);
        if (files.file(sidePath).isEmpty()) {
            faults.add(from, line, FaultKind.IMAGE_SIDE_FILE_MISSING, sidePath.substring(sidePath.indexOf('/') + 1));
            return Optional.empty();
        }
        return Optional.ofNullable(texts.get(sidePath))
                .flatMap(text -> Yaml.map(sidePath, text, faults))
                .flatMap(side -> {
                    side.only(SIDE_KEYS);
                    for (String key : List.of("made-by", "source", "licence")) {
                        side.text(key, YamlMap.LONGEST_TEXT);
                    }
                    if (side.has("made-on")) {
                        side.date("made-on");
                    }
                    return transcribed || side.has("transcript")
                            ? Optional.of(side.bilingual("transcript", LONGEST_TRANSCRIPT))
                            : Optional.empty();
                });
    }
}
