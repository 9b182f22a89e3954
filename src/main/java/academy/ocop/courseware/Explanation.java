package academy.ocop.courseware;

/**
 * One line of what a learner sees after answering.
 *
 * @param label the option or the reply, plain text
 * @param why the author's reason; empty beside a wrong reply to a question whose reason stands with the right one
 */
public record Explanation(String label, boolean right, boolean chosen, String why) {}
