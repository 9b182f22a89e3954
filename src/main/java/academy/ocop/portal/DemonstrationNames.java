package academy.ocop.portal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Names that people of the province could have, each marked as invented. The same generator gives the same names. */
final class DemonstrationNames {

    private static final String MARK = " (mẫu)";

    private static final List<String> FAMILIES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Lâm", "Trương", "Quách", "Tạ");
    private static final List<String> WOMEN = List.of(
            "Bông", "Cúc", "Đào", "Hoa", "Huệ", "Lan", "Liễu", "Mai", "Mận", "Nga", "Nhàn", "Phượng", "Sen", "Thắm",
            "Út");
    private static final List<String> MEN = List.of(
            "Bảy", "Cần", "Đước", "Hai", "Khởi", "Lành", "Mẫn", "Năm", "Phước", "Sáu", "Tâm", "Thạnh", "Vẹn", "Xuyên");
    private static final List<String> KHMER_FAMILIES = List.of("Danh", "Thạch", "Sơn", "Kim", "Lý");
    private static final List<String> KHMER_GIVEN =
            List.of("Sà Rươne", "Thị Sa Rây", "Hiền", "Sô Phia", "Thị Sóc Khươne", "Út", "Vibol", "Chanh Đa");

    /** One in seven, about as many as there are Khmer people around them. */
    private static final int KHMER = 7;

    private DemonstrationNames() {}

    static List<String> some(int count, Random random) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            names.add(name(names.size(), random) + MARK);
        }
        return List.copyOf(names);
    }

    private static String name(int position, Random random) {
        if (position % KHMER == 0) {
            return one(KHMER_FAMILIES, random) + ' ' + one(KHMER_GIVEN, random);
        }
        return position % 2 == 0
                ? one(FAMILIES, random) + " Thị " + one(WOMEN, random)
                : one(FAMILIES, random) + " Văn " + one(MEN, random);
    }

    private static String one(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
