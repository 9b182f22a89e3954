package academy.ocop.identity;

/** What reports count as *giới tính*; given by the person or not at all. */
public enum Sex {
    FEMALE,
    MALE
}
