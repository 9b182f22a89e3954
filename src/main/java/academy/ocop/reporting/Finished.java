package academy.ocop.reporting;

import academy.ocop.identity.PersonKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One finished place in a class (*một lượt*), with what reports count it by. Read from a view. */
@Entity
@Table(name = "reporting_finished")
class Finished {

    @Id
    @Column(name = "id")
    private Long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "full_name")
    private String name;

    @Column(name = "name_sort")
    private String nameSort;

    @Column(name = "birth_year")
    private int birthYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PersonKind kind;

    @Column(name = "class_id")
    private long trainingClass;

    @Column(name = "class_code")
    private String classCode;

    @Column(name = "course")
    private String course;

    @Column(name = "title_vi")
    private String titleVi;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "unit_id")
    private long unit;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "today_id")
    private long unitToday;

    @Column(name = "today_name")
    private String unitTodayName;

    @Column(name = "finished_at")
    private Instant finishedAt;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected Finished() {}

    long person() {
        return person;
    }

    ListLine line() {
        return new ListLine(
                id, name, birthYear, kind, unitName, unitTodayName, titleVi, titleEn, classCode, finishedAt);
    }
}
