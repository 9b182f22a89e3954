package academy.ocop.places;

/** Kinds of units. District level (district, town, city) and townships ended on 30 June 2025. */
public enum UnitKind {
    PROVINCE,
    CITY,
    TOWN,
    DISTRICT,
    COMMUNE,
    WARD,
    TOWNSHIP;

    /** Whether people live in units of this kind: the lowest level. */
    public boolean isLowest() {
        return this == COMMUNE || this == WARD || this == TOWNSHIP;
    }
}
