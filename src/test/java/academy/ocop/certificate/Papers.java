package academy.ocop.certificate;

import academy.ocop.courseware.Bilingual;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** Papers for tests: bà Lài's, and the same for another name. */
public final class Papers {

    public static final String LAI = "Trần Thị Lài";

    private Papers() {}

    public static PaperFacts lai() {
        return of(LAI, false);
    }

    public static PaperFacts of(String name, boolean demonstration) {
        return new PaperFacts(
                demonstration ? "07/2026/THU-OCOP" : "07/2026/GXN-OCOP",
                demonstration ? "THU 2026-00007" : "GXN 2026-00007",
                new PaperCode("7K3M9PQRS2TVW"),
                name,
                1974,
                "Xã Hòa Bình, Tỉnh Cà Mau",
                "food-safety",
                "1.0",
                new Bilingual("An toàn thực phẩm cho sản phẩm OCOP", "Food safety for OCOP products"),
                "food-safety-tu-hoc",
                180,
                LocalDate.of(2026, 11, 23),
                new BigDecimal("86.67"),
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 23),
                Instant.parse("2026-11-23T07:05:09Z"),
                "Chi cục Phát triển nông thôn",
                "Rural Development Branch",
                "Sở Nông nghiệp và Môi trường",
                "Cà Mau",
                demonstration);
    }

    /** The same paper with a code and numbers of its own. */
    public static PaperFacts with(PaperFacts facts, PaperCode code, String paperNumber, String registerNumber) {
        return new PaperFacts(
                paperNumber,
                registerNumber,
                code,
                facts.holderName(),
                facts.birthYear(),
                facts.unitName(),
                facts.course(),
                facts.courseVersion(),
                facts.courseTitle(),
                facts.classCode(),
                facts.studyMinutes(),
                facts.lawDate(),
                facts.resultPercent(),
                facts.startedOn(),
                facts.completedOn(),
                facts.issuedAt(),
                facts.officeNameVi(),
                facts.officeNameEn(),
                facts.officeParentVi(),
                facts.officePlaceVi(),
                facts.demonstration());
    }

    /** With every text as long as its column. */
    public static PaperFacts longest(String name) {
        PaperFacts lai = lai();
        String text = "Ẩ".repeat(300);
        return new PaperFacts(
                lai.paperNumber(),
                lai.registerNumber(),
                lai.code(),
                name,
                lai.birthYear(),
                "Ẩ".repeat(400),
                "c".repeat(60),
                "10.10",
                new Bilingual(text, text),
                "k".repeat(40),
                lai.studyMinutes(),
                lai.lawDate(),
                lai.resultPercent(),
                lai.startedOn(),
                lai.completedOn(),
                lai.issuedAt(),
                text,
                text,
                text,
                "Ẩ".repeat(100),
                true);
    }
}
