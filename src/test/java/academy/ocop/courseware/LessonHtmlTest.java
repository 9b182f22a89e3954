package academy.ocop.courseware;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How lessons look as HTML. */
class LessonHtmlTest {

    private static final String VI = "drying/lesson.vi.md";
    private static final String EN = "drying/lesson.en.md";

    private final Sample good = Sample.good();

    @Test
    void titleAndSummaryStandApartFromTheText() {
        LessonText text = vi(good);

        assertThat(text.title()).isEqualTo("Phơi tôm");
        assertThat(text.summary())
                .hasSize(3)
                .first()
                .isEqualTo("Mỗi mẻ có một dòng trong sổ: ngày, số ký, mua của ai.");
        assertThat(text.html()).doesNotContain("<h1").startsWith("<aside class=\"note note-summary\"");
    }

    @Test
    void notesSayWhatTheyAre() {
        assertThat(vi(good).html())
                .contains("""
                        <aside class="note note-law" aria-labelledby="note-2">
                        <p class="note-lead" id="note-2">Luật quy định</p>
                        <p>Người làm được tập huấn""")
                .contains("note-example", "note-warning", "note-note", "note-exercise")
                .doesNotContain("<blockquote");
    }

    @Test
    void imagesAreFiguresWithTheirSize() {
        assertThat(vi(good).html())
                .contains("<figure><img src=\"{media}/drying-yard.vi.svg\" alt=\"Sân phơi có lưới cao\"")
                .contains(" loading=\"lazy\" width=\"320\" height=\"180\" />")
                .contains("<figcaption>Sân phơi của bà Lài</figcaption></figure>");
        Sample bare = good.edit(VI, " \"Sân phơi của bà Lài\"", "");
        assertThat(vi(bare).html()).contains("height=\"180\" /></figure>");
    }

    @Test
    void aNumberStaysWithItsUnitAndALawInOnePiece() {
        Sample sizes = good.edit(VI, "Đọc thêm", "Muối i-ốt 6.000 kg, ẩm 18 % theo 26/2026/QĐ-TTg, 3 mẻ. Đọc thêm");

        assertThat(vi(sizes).html())
                .contains("Muối <span class=\"whole\">i-ốt</span> <span class=\"whole\">6.000 kg</span>, ẩm "
                        + "<span class=\"whole\">18 %</span> theo <span class=\"whole\">26/2026/QĐ-TTg</span>, 3 mẻ.");
    }

    @Test
    void tablesScrollInABoxWithAName() {
        assertThat(vi(good).html())
                .contains("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng 1\"><table>")
                .contains("<th scope=\"col\">Việc</th>")
                .contains("<td class=\"right\">5 giờ</td>");
        assertThat(good.course().lessons().get(1).en().html()).contains("aria-label=\"Table 1\"");
    }

    @Test
    void headingsHaveIdsOfTheirOwn() {
        assertThat(vi(good).html())
                .contains("<h2 id=\"h-mot-buoi-sang\">Một buổi sáng</h2>")
                .contains("<h3 id=\"h-viec-phai-ghi\">");
        assertThat(vi(good.edit(VI, "## Làm từng bước", "## Một buổi sáng")).html())
                .contains("id=\"h-mot-buoi-sang\"", "id=\"h-mot-buoi-sang-2\"");
    }

    @Test
    void linksLeadToLessonsAndToTheWeb() {
        assertThat(vi(good).html())
                .contains("<a href=\"{lesson}/washing\">bài kia</a>")
                .contains("<a href=\"https://example.org/ocop\" rel=\"noopener\">");
    }

    @Test
    void placeholdersGiveWayToTheCallersAddresses() {
        assertThat(vi(good).html("/media/dry-shrimp/1/drying", "/learn?a=1&b"))
                .contains("src=\"/media/dry-shrimp/1/drying/drying-yard.vi.svg\"")
                .contains("href=\"/learn?a=1&amp;b/washing\"")
                .doesNotContain("{media}", "{lesson}");
    }

    @Test
    void aTextThatLooksLikeAPlaceholderStaysAsItIs() {
        Sample tricky = good.edit(VI, "Đọc thêm", "Viết src=\"{media}/x\" và {lesson}/y. Đọc thêm");

        assertThat(vi(tricky).html("/m", "/l")).contains("src=&quot;{media}/x&quot; và {lesson}/y");
        assertThat(vi(tricky).media()).containsExactly("drying-yard.vi.svg");
    }

    @Test
    void whatAnAuthorTypesIsText() {
        Sample signs = good.edit(VI, "Đọc thêm", "Ẩm < 20% & mặn > 3. Đọc thêm")
                .edit(VI, "Sân phơi có lưới cao", "Lưới > 1 m & \\\"cao\\\"");

        assertThat(vi(signs).html())
                .contains("Ẩm &lt; 20% &amp; mặn &gt; 3.")
                .contains("alt=\"Lưới &gt; 1 m &amp; &quot;cao&quot;\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:text/html,x",
                "//example.org/x",
                "http://example.org/x",
                "/do/identity/sign-out",
                "javascript:alert(1)",
                "mailto:a@example.org",
                "#h-x"
            })
    void aLinkThatIsAFaultIsItsWordsAlone(String address) {
        Sample linked = good.edit(VI, "Đọc thêm", "Xem [chỗ này](" + address + "). Đọc thêm");
        Course draft = CourseReader.readDraft(linked.courseFiles(), Sample.FOLDER)
                .course()
                .orElseThrow();

        assertThat(draft.lessons().get(1).vi().html())
                .contains("Xem chỗ này. Đọc thêm")
                .doesNotContain(address);
    }

    @Test
    void aGoodLinkLeads() {
        Sample linked = good.edit(VI, "Đọc thêm", "Xem [chỗ này](https://example.org/x). Đọc thêm");

        assertThat(vi(linked).html())
                .contains("<a href=\"https://example.org/x\" rel=\"noopener\">chỗ này</a>")
                .contains("href=\"{lesson}/washing\"");
    }

    @Test
    void boldAndListsStay() {
        Sample bold = good.edit(VI, "Đọc thêm", "Đọc **thêm** và *kỹ*");

        assertThat(vi(bold).html())
                .contains("<strong>thêm</strong> và <em>kỹ</em>")
                .contains("<ol>\n<li>Tôm mua về");
    }

    @Test
    void wordsAreCountedWithoutSignsAndPictures() {
        int before = vi(good).words();

        assertThat(vi(good.edit(VI, "Đọc thêm", "Một, hai – ba … **bốn** Đọc thêm"))
                        .words())
                .isEqualTo(before + 4);
        assertThat(vi(good.edit(VI, "Sân phơi có lưới cao", "Sân phơi")).words())
                .isEqualTo(before);
        assertThat(vi(good.edit(VI, "| Bà Lài |", "| Bà Lài Em |")).words()).isEqualTo(before + 1);
    }

    @Test
    void languagesAreRenderedApart() {
        Lesson lesson = good.course().lessons().get(1);

        assertThat(lesson.text(Language.VI)).isEqualTo(lesson.vi());
        assertThat(lesson.text(Language.EN).html()).contains("In short", "drying-yard.en.svg");
        assertThat(good.text(EN)).contains(lesson.text(Language.EN).title());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "png, iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYa, 3, 2",
        "jpg, /9j/4AAQSkZJRgABAQAAAQABAAD/wAALCAAGAAcBAREA/9k=, 7, 6",
        "webp, UklGRhoAAABXRUJQVlA4TA0AAAAvAwABAAcQERGIiP4HAA==, 4, 5",
        "webp, UklGRgAAAABXRUJQVlA4WAoAAAAAAAAACQAAEwAA, 10, 20"
    })
    void imagesTellTheirSize(String extension, String content, int width, int height) {
        assertThat(ImageSize.of(extension, Base64.getDecoder().decode(content))).contains(new ImageSize(width, height));
    }

    @Test
    void anImageOfAnotherKindTellsNone() {
        byte[] text = "no image".getBytes(StandardCharsets.UTF_8);
        for (String extension : new String[] {"png", "jpg", "webp", "svg"}) {
            assertThat(ImageSize.of(extension, text)).isEmpty();
            assertThat(ImageSize.of(extension, new byte[0])).isEmpty();
        }
    }

    private static LessonText vi(Sample sample) {
        return sample.course().lessons().get(1).vi();
    }
}
