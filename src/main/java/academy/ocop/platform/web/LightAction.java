package academy.ocop.platform.web;

/**
 * One deed that a light page can do: what its form posts to. The filter has checked where the form came from and its token;
 * rights are asked in the service. Carried out once for a request id, whatever the buttons are pressed.
 */
public interface LightAction {

    /** Its address below {@code /do}: {@code /feature/deed}. */
    String path();

    /**
     * Does the deed.
     *
     * @return where the person goes next
     * @throws FormProblems when a field has to be put right: the page is shown again with what was typed
     * @throws academy.ocop.platform.Refused when a rule says no: shown on the same page
     */
    Next perform(Submission submission);

    /** Whether its form may carry a file (multipart). {@link #admit} is asked before anything of it is read. */
    default boolean takesFile() {
        return false;
    }

    /**
     * Asked before any field is looked at, so that who may not learns nothing from what is wrong with a field.
     *
     * @throws academy.ocop.platform.Refused when the caller may not do this anywhere; the service decides about the thing itself
     */
    default void admit() {}

    /** Whether the deed happens once for a request id, in one transaction with it. Sign-in and autosave say no. */
    default boolean once() {
        return true;
    }

    /**
     * The login ran out while the form was filled. The action may put away what the form says, bound to
     * {@link academy.ocop.platform.CurrentCaller#lapsed}, until that very person signs in and sends it again; nothing of it
     * counts before.
     *
     * @return whether it is put away
     */
    default boolean putAway(Submission submission) {
        return false;
    }
}
