package academy.ocop.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadersTest {

    @Test
    void servletsThatOnlyAnswerTakeNoForms() {
        assertThat(List.of(
                        "/product/names",
                        "/training/trainer-names",
                        "/training/class-places",
                        "/authoring/zip",
                        "/authoring/media/7/hygiene/media/x.svg",
                        "/catalogue/media/7/x",
                        "/reporting/file",
                        "/portal/audit-file",
                        "/enrolment/roster-file",
                        "/identity/my-data",
                        "/certificate/pdf",
                        "/c/ABC",
                        "/p/7"))
                .allMatch(Headers::isOnlyRead);
    }

    @Test
    void deedsTakeForms() {
        assertThat(List.of("/do/identity/sign-in", "/do/authoring/upload", "/reporting/trained"))
                .noneMatch(Headers::isOnlyRead);
    }
}
