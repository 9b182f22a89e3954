package academy.ocop.courseware;

/** Something that learners can do after a course, as one sentence. Every question tests one outcome. */
public record Outcome(OutcomeId id, Bilingual text) {}
