package academy.ocop.browser;

/** The two sizes every page is made for. */
public enum Screen {
    PHONE(360, 740),
    DESK(1440, 900);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
