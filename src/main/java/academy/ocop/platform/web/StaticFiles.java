package academy.ocop.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Which addresses are files that are the same for everybody. */
public final class StaticFiles {

    private StaticFiles() {}

    /** Our own files, and those of PrimeFaces and Faces. No login is looked up for them. */
    public static boolean isOne(HttpServletRequest request) {
        return isOne(request.getRequestURI());
    }

    static boolean isOne(String path) {
        return path.startsWith("/resources/")
                || path.startsWith("/jakarta.faces.resource/")
                || path.startsWith("/favicon");
    }
}
