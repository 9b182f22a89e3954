package academy.ocop.browser;

/** The invented people whom the stories borrow; the portal prints them when it starts with demonstration data. */
public enum Demonstration {
    WITH_PAPER("DEM-0002"),
    TRAINER("DEM-0005"),
    BRANCH_OFFICER("DEM-0008"),
    AUTHOR("DEM-0009"),
    ADMINISTRATOR("DEM-0010"),
    AUDITOR("DEM-0011"),
    SECOND_ADMINISTRATOR("DEM-0012"),
    COORDINATOR("DEM-0006");

    private static final String PASSWORD = "tom-kho-2026";

    private final String code;

    Demonstration(String code) {
        this.code = code;
    }

    /** Signs in on that visit. */
    public Visit on(Visit visit) {
        return visit.signIn(code, PASSWORD);
    }
}
