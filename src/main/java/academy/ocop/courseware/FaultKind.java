package academy.ocop.courseware;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that can be wrong with course files. Two sentences belong to each: {@code fault.<KIND>} says what is wrong
 * and {@code remedy.<KIND>} what to do.
 */
public enum FaultKind {
    // A zip or a folder as a whole: these refuse it.
    ZIP_UNREADABLE,
    ZIP_TOO_LARGE,
    ZIP_TOO_MANY_FILES,
    ZIP_RATIO_TOO_HIGH,
    PATH_UNSAFE,
    PATH_TOO_LONG,
    PATH_TWICE,
    SYMBOLIC_LINK,
    ZIP_ENCRYPTED,
    ZIP_FILE_TOO_LARGE,
    FILE_TYPE_UNKNOWN,
    NO_COURSE,

    // Files and their characters.
    FILE_MISSING,
    PART_MISSING,
    FILE_UNEXPECTED,
    FILE_TOO_LARGE,
    FOLDER_NAME_BAD,
    NOT_UTF8,
    NOT_NFC,
    TAB,
    CARRIAGE_RETURN,
    HIDDEN_CHARACTER,

    // YAML.
    YAML_SYNTAX,
    YAML_TOO_DEEP,
    YAML_ALIAS,
    KEY_UNKNOWN,
    KEY_TWICE,
    KEY_MISSING,
    NOT_MAP,
    NOT_LIST,
    NOT_TEXT,
    NOT_QUOTED,
    NOT_WHOLE_NUMBER,
    NOT_DECIMAL,
    NOT_TRUE_OR_FALSE,
    NOT_DATE,
    NUMBER_OUT_OF_BOUNDS,
    COUNT_OUT_OF_BOUNDS,
    TEXT_TOO_LONG,
    LANGUAGE_MISSING,
    VALUE_UNKNOWN,
    SLUG_BAD,
    ID_TWICE,
    ID_NOT_FOLDER,
    VERSION_BAD,
    EDITION_BAD,
    CRITERION_BAD,
    EDITION_UNKNOWN,
    SET_UNKNOWN,
    CRITERION_UNKNOWN,
    PREPARES_WITHOUT_LESSONS,
    URL_BAD,
    LAW_DATE_AFTER_REVIEW,
    LESSON_FOLDER_MISSING,
    LESSON_NOT_LISTED,

    // Questions and the final test.
    OUTCOME_UNKNOWN,
    LESSON_UNKNOWN,
    NO_RIGHT_CHOICE,
    MORE_THAN_ONE_RIGHT,
    NO_WRONG_CHOICE,
    WHY_MISSING,
    BANK_TOO_SMALL,
    DRAW_TOTAL_OUT_OF_BOUNDS,
    DRAW_LARGER_THAN_BANK,
    OUTCOME_BANK_TOO_SMALL,
    OUTCOME_NEVER_DRAWN,
    OUTCOME_NEVER_ASKED,
    PAIRS_ALIKE,

    // Figures and laws.
    FIGURE_NOT_COMPUTED,
    FIGURE_WRONG,
    FIGURE_NOT_IN_TEXT,
    LAW_UNKNOWN,
    LAW_REPLACED,

    // Lessons and other texts.
    TITLE_MISSING,
    TITLE_TOO_LONG,
    HEADING_LEVEL,
    SUMMARY_MISSING,
    SUMMARY_NOT_THREE,
    EXERCISE_MISSING,
    EXERCISE_TOO_EARLY,
    NOTE_WITHOUT_LEAD,
    NOTE_LEAD_UNKNOWN,
    NOTE_EMPTY,
    NOTE_TWICE,
    NOTE_NOT_HERE,
    BLOCK_NESTED,
    RAW_HTML,
    CODE,
    RULE,
    TABLE_TOO_WIDE,
    LINK_NOT_ALLOWED,
    LINK_LESSON_UNKNOWN,
    LENGTH_OUT_OF_BOUNDS,
    SENTENCE_TOO_LONG,
    TRANSLATION_DRIFTS,

    // Hand-outs and class packs.
    TEXT_BEFORE_HEADING,
    SLIDE_TOO_LONG,
    PLAN_TABLE_MISSING,
    PLAN_SHEET_MISSING,
    TRAINER_PART_MISSING,
    EXERCISE_SHEET_MISSING,

    // Images.
    IMAGE_NOT_HERE,
    IMAGE_NOT_ALONE,
    IMAGE_ALT_MISSING,
    IMAGE_PATH_BAD,
    IMAGE_WRONG_LANGUAGE,
    IMAGE_FILE_MISSING,
    IMAGE_SIDE_FILE_MISSING,
    IMAGE_UNREADABLE,
    IMAGE_UNUSED,
    SVG_UNSAFE,

    // Recordings and videos.
    MEDIA_UNREADABLE,
    RECORDING_TWICE,
    VIDEO_PART_MISSING;

    /** Rules that are younger than the first published courses. */
    private static final Set<FaultKind> FORGIVEN = EnumSet.of(
            PART_MISSING,
            EDITION_UNKNOWN,
            SET_UNKNOWN,
            CRITERION_UNKNOWN,
            PREPARES_WITHOUT_LESSONS,
            FIGURE_NOT_COMPUTED,
            FIGURE_WRONG,
            FIGURE_NOT_IN_TEXT,
            LAW_UNKNOWN,
            LAW_REPLACED,
            SENTENCE_TOO_LONG);

    /** Whether an edition that was published before this rule existed is still shown to those who learn with it. */
    boolean isForgiven() {
        return FORGIVEN.contains(this);
    }
}
