package academy.ocop.courseware;

/** Two things that belong together in a question of matching, with the reason why they do. */
public record Pair(String id, Bilingual left, Bilingual right, Bilingual why) {

    public Pair {
        Slug.require(id);
    }
}
