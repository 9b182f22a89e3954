package academy.ocop.platform.web;

import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.OnceService;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the forms of light pages arrive: {@code POST /do/feature/deed}. Answers 303, or shows the form's page again with what
 * was typed and what is wrong (422), so that nothing has to be typed twice.
 */
@WebServlet("/do/*")
@MultipartConfig(
        maxFileSize = ActionServlet.LARGEST_FILE,
        maxRequestSize = ActionServlet.LARGEST_FILE + 65_536,
        fileSizeThreshold = 65_536)
public class ActionServlet extends AnsweringServlet {

    /** The address of the page that is shown again after a problem. */
    static final String SHOWN_AGAIN = "academy.shown.again";

    /** Of a form that carries one; what does not fit into memory easily stands on the disk until the answer is sent. */
    static final long LARGEST_FILE = 50L << 20;

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int UNPROCESSABLE = 422;

    /** What a page's path is made of; a file's has a dot. */
    private static final String PAGE = "/|(?!/(do|api|health)/)(/[\\w~-]+)+";

    /** What the server takes for an attack in the address of a forward, even in its query. */
    private static final String SUSPICIOUS = "[\\p{Cc}#%\\\\]";

    private static final String REQUEST_ID = "[A-Za-z0-9-]{8,60}";

    @Inject
    @Any
    transient Instance<LightAction> actions;

    @Inject
    transient FormTokens tokens;

    @Inject
    transient FormState form;

    @Inject
    transient Texts texts;

    @Inject
    transient OnceService once;

    @Inject
    transient CurrentCaller caller;

    private transient Map<String, LightAction> byPath = Map.of();

    @Override
    public void init() {
        byPath = actions.stream().collect(Collectors.toMap(LightAction::path, action -> action));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // A reload or a bookmark of a form's address: there is nothing to see here, the page is behind it.
        response.sendRedirect("/");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LightAction action = byPath.get(String.valueOf(request.getPathInfo()));
        if (action == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Submission submission = new Submission(request, response);
        if (Submission.isMultipart(request) && !isRead(action, request, response)) {
            return;
        }
        try {
            if (!SameSite.sentByUs(request)) {
                throw new Refused(PlatformRefusal.FORM_EXPIRED);
            }
            boolean ours = tokens.isOurs(submission.text("token"));
            show(submission, ours ? perform(action, submission) : late(action, submission));
        } catch (FormProblems problems) {
            if (submission.wantsJson()) {
                refuse(
                        response,
                        UNPROCESSABLE,
                        "INVALID",
                        String.join(" ", problems.messages().values()));
                return;
            }
            form.show(problems.messages());
            showAgain(submission, UNPROCESSABLE);
        } catch (Refused refused) {
            if (submission.wantsJson()) {
                refuse(response, refused.reason().status(), refused.reason().name(), texts.of(refused));
            } else if (refused.reason() == PlatformRefusal.NOT_SIGNED_IN) {
                redirect(response, signIn(submission));
            } else {
                form.show(texts.of(refused));
                showAgain(submission, refused.reason().status());
            }
        }
    }

    /** Reads a form with a file, if it is one that may come; says what is wrong with it otherwise. */
    private boolean isRead(LightAction action, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!action.takesFile()) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return false;
        }
        try {
            if (!SameSite.sentByUs(request)) {
                throw new Refused(PlatformRefusal.FORM_EXPIRED);
            }
            action.admit();
            requireSmallEnough(request);
            return true;
        } catch (Refused refused) {
            if (Submission.wantsJson(request)) {
                response.setHeader("Connection", "close");
                refuse(response, refused.reason().status(), refused.reason().name(), texts.of(refused));
            } else if (refused.reason() == PlatformRefusal.NOT_SIGNED_IN) {
                redirect(response, "/identity/sign-in");
            } else {
                // Nothing more is read of it: the browser is told not to go on.
                response.setHeader("Connection", "close");
                form.showUnread(texts.of(refused));
                showAgain(
                        Addresses.of(request.getHeader("Referer")),
                        request,
                        response,
                        refused.reason().status());
            }
            return false;
        }
    }

    private static void requireSmallEnough(HttpServletRequest request) throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST_FILE + 65_536) {
            passOver(request);
            throw new Refused(PlatformRefusal.FILE_TOO_LARGE, LARGEST_FILE >> 20);
        }
        try {
            request.getParts();
        } catch (IllegalStateException larger) {
            throw new Refused(PlatformRefusal.FILE_TOO_LARGE, LARGEST_FILE >> 20);
        }
    }

    /** A browser reads the answer only once it has sent everything; what is far too large is cut off instead. */
    private static void passOver(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() <= 4 * LARGEST_FILE) {
            byte[] part = new byte[65_536];
            InputStream body = request.getInputStream();
            while (body.read(part) >= 0) {
                continue;
            }
        }
    }

    private Next perform(LightAction action, Submission submission) {
        action.admit();
        if (!action.once()) {
            return action.perform(submission);
        }
        if (!submission.requestId().matches(REQUEST_ID)) {
            throw new Refused(PlatformRefusal.FORM_EXPIRED);
        }
        return Next.to(once.once(
                submission.requestId(),
                action.path(),
                () -> action.perform(submission).address()));
    }

    /** A form of a login that has run out meanwhile: back to signing in, with what it said put away where that can be. */
    private Next late(LightAction action, Submission submission) {
        String token = submission.text("token");
        if (caller.lapsed().filter(who -> tokens.isOf(who, token)).isEmpty()) {
            throw new Refused(PlatformRefusal.FORM_EXPIRED);
        }
        if (submission.wantsJson() || !action.putAway(submission)) {
            throw new Refused(PlatformRefusal.NOT_SIGNED_IN);
        }
        return Next.done(signIn(submission), "putAway");
    }

    private static String signIn(Submission submission) {
        return "/identity/sign-in?next=" + Addresses.encode(submission.from());
    }

    private void answer(Submission submission, Next next) throws IOException {
        if (submission.wantsJson()) {
            HttpServletResponse response = submission.response();
            response.setContentType("application/json");
            String body = next.json().isEmpty()
                    ? Json.createObjectBuilder()
                            .add("next", next.address())
                            .build()
                            .toString()
                    : next.json();
            response.getWriter().write(body);
            return;
        }
        redirect(submission.response(), Addresses.within(next.address(), "/"));
    }

    private void show(Submission submission, Next next) throws ServletException, IOException {
        if (next.isAgain() && !submission.wantsJson()) {
            form.showTyped();
            showAgain(submission, HttpServletResponse.SC_OK);
        } else {
            answer(submission, next);
        }
    }

    private static void redirect(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }

    private static void refuse(HttpServletResponse response, int status, String code, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        JsonObjectBuilder problem = Json.createObjectBuilder()
                .add("status", status)
                .add("code", code)
                .add("detail", detail);
        response.getWriter().write(problem.build().toString());
    }

    /** Faces must take the page for a first visit: it has no state to restore, and the form's fields are only read. */
    private void showAgain(Submission submission, int status) throws ServletException, IOException {
        showAgain(submission.from(), submission.request(), submission.response(), status);
    }

    private static void showAgain(String page, HttpServletRequest request, HttpServletResponse response, int status)
            throws ServletException, IOException {
        response.setStatus(status);
        HttpServletRequest get = new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
        get.setAttribute(SHOWN_AGAIN, page);
        Optional.ofNullable(get.getRequestDispatcher(forwardable(page)))
                .orElseThrow(() -> new ServletException("No page " + page))
                .forward(get, response);
    }

    /**
     * The page as the server forwards to it. It decodes an address once before it looks for parameters in it, so what they say
     * goes in encoded twice; what it would not take becomes a space, which no search minds.
     */
    static String forwardable(String page) {
        int question = page.indexOf('?');
        String path = question < 0 ? page : page.substring(0, question);
        if (!path.matches(PAGE)) {
            return "/";
        }
        return question < 0 ? path : path + '?' + forwardableQuery(page.substring(question + 1));
    }

    private static String forwardableQuery(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> Arrays.stream(pair.split("=", 2))
                        .map(ActionServlet::encodedTwice)
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }

    private static String encodedTwice(String part) {
        String meant;
        try {
            meant = URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            meant = part;
        }
        return Addresses.encode(meant.replaceAll(SUSPICIOUS, " ")).replace("%", "%25");
    }
}
