package academy.ocop.places;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The office that runs the portal, as it was named from a day on (*cơ quan chủ quản*).
 *
 * @param parentVi the office above it, first line of a paper's head
 * @param placeVi the place in "…, ngày … tháng … năm …"
 * @param contact where people ask, or an empty text
 */
public record Office(LocalDate validFrom, String nameVi, String nameEn, String parentVi, String placeVi, String contact)
        implements Serializable {}
