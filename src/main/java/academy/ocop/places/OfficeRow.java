package academy.ocop.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The office's name from a day on. */
@Entity
@Table(name = "office")
class OfficeRow {

    @Id
    private Long id;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "name_vi")
    private String nameVi;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "parent_vi")
    private String parentVi;

    @Column(name = "place_vi")
    private String placeVi;

    @Column(name = "contact")
    private String contact;

    /** For Jakarta Persistence, which fills the fields itself. */
    @SuppressWarnings("NullAway.Init")
    protected OfficeRow() {}

    Office office() {
        return new Office(validFrom, nameVi, nameEn, parentVi, placeVi, contact);
    }
}
