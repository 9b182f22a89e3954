package academy.ocop.courseware;

/**
 * How large a zipped course may be. Whoever uploads a zip decides what is in it, so all are needed.
 *
 * @param files entries that are files
 * @param zipBytes the zip itself
 * @param fileBytes one file unpacked
 * @param bytes all files unpacked
 * @param ratio how many times larger than the zip all files together may be
 */
public record Limits(int files, long zipBytes, long fileBytes, long bytes, int ratio) {

    /** Ten times what the largest course needs. */
    public static final Limits STANDARD = new Limits(2_000, 50L << 20, 16L << 20, 100L << 20, 100);
}
