package academy.ocop.courseware;

import java.io.Serial;

/** Says that a zip or a folder cannot be taken as a course's files at all: it is damaged, dangerous or too large. */
public final class CourseFilesRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    CourseFilesRefused(Fault fault) {
        super(fault.message(Language.EN));
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
