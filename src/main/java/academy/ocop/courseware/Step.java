package academy.ocop.courseware;

/** One step of a question whose steps are to be put in order. */
public record Step(String id, Bilingual text) {

    public Step {
        Slug.require(id);
    }
}
