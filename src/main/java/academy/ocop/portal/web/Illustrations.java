package academy.ocop.portal.web;

import academy.ocop.courseware.Subject;

/** Which of our drawings stands for a subject. */
final class Illustrations {

    private Illustrations() {}

    static String of(Subject subject) {
        return switch (subject) {
            case FOOD_SAFETY, QUALITY_MANAGEMENT -> "drying-racks";
            case PACKAGING, INTELLECTUAL_PROPERTY -> "label";
            case TRACEABILITY, BUSINESS_MANAGEMENT -> "ledger";
            case RAW_MATERIAL_AREAS -> "rice-shrimp";
            case DIGITAL_TRANSFORMATION -> "phone";
            case COMMUNE_OFFICIALS -> "board";
        };
    }
}
