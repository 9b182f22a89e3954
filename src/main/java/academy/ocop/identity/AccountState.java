package academy.ocop.identity;

/** Whether somebody can sign in with an account. */
public enum AccountState {
    OPEN,
    CLOSED
}
