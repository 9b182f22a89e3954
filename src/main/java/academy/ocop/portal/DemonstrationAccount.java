package academy.ocop.portal;

import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Role;
import java.util.List;
import java.util.Locale;

/**
 * An invented person with whom the portal can be tried out. All share one password, which is printed at the start: it opens
 * nothing but invented data on this machine.
 *
 * @param role what the account may do besides learning; TRAINEE for nothing more
 * @param code the login code
 * @param about what the account is there to show, for the start line
 */
record DemonstrationAccount(Role role, String code, String name, int birthYear, PersonKind kind, String about) {

    /** No secret: it is printed, and works only where there is nobody real. */
    static final String PASSWORD = "tom-kho-2026";

    static final List<DemonstrationAccount> ALL = List.of(
            new DemonstrationAccount(
                    Role.TRAINEE, "DEM-0001", "Trần Thị Lài (mẫu)", 1972, PersonKind.PRODUCER, "half-way"),
            new DemonstrationAccount(
                    Role.TRAINEE, "DEM-0002", "Sơn Sóc Kha (mẫu)", 1985, PersonKind.PRODUCER, "has a paper"),
            new DemonstrationAccount(
                    Role.TRAINEE,
                    "DEM-0003",
                    "Lâm Mỹ Dung (mẫu)",
                    1990,
                    PersonKind.PRODUCER,
                    "only the final test left"),
            new DemonstrationAccount(
                    Role.TRAINEE, "DEM-0004", "Nguyễn Văn Tư Muối (mẫu)", 1961, PersonKind.OTHER, "new"),
            new DemonstrationAccount(Role.TRAINER, "DEM-0005", "Phạm Minh Giảng (mẫu)", 1979, PersonKind.OFFICIAL, ""),
            new DemonstrationAccount(Role.COORDINATOR, "DEM-0006", "Võ Thị Lớp (mẫu)", 1983, PersonKind.OFFICIAL, ""),
            new DemonstrationAccount(
                    Role.COMMUNE_CONTACT, "DEM-0007", "Huỳnh Thị Hạnh (mẫu)", 1987, PersonKind.OFFICIAL, ""),
            new DemonstrationAccount(
                    Role.BRANCH_OFFICER, "DEM-0008", "Đặng Chi Cục (mẫu)", 1976, PersonKind.OFFICIAL, ""),
            new DemonstrationAccount(Role.AUTHOR, "DEM-0009", "Bùi Biên Tập (mẫu)", 1981, PersonKind.OFFICIAL, ""),
            new DemonstrationAccount(
                    Role.ADMINISTRATOR, "DEM-0010", "Lê Quản Trị (mẫu)", 1992, PersonKind.OFFICIAL, ""),
            new DemonstrationAccount(Role.AUDITOR, "DEM-0011", "Trương Thanh Tra (mẫu)", 1974, PersonKind.OFFICIAL, ""),
            new DemonstrationAccount(
                    Role.ADMINISTRATOR,
                    "DEM-0012",
                    "Cao Thị Chứng (mẫu)",
                    1989,
                    PersonKind.OFFICIAL,
                    "confirms what the other proposes"));

    boolean isLearner() {
        return role == Role.TRAINEE;
    }

    /** As in the start line: {@code branch officer DEM-0008}. */
    String line() {
        String what = role.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + code;
        return about.isEmpty() ? what : what + " (" + about + ")";
    }
}
