package academy.ocop.suite;

import java.util.List;

/**
 * Who may open each page and do each deed: the matrix of rights as addresses. A new page, deed, servlet or resource needs a
 * row here, else RightsTest fails; RightsIT asks every row as everybody.
 *
 * <p>A row is: GET or POST, the address (what is needed to get past the form behind it), who may. Letters: T everybody signed in,
 * R trainer, C coordinator, H commune contact, B branch officer, A author, D administrator, U auditor; {@code *} visitors too;
 * {@code own} only its owner, for all others it does not exist; {@code none} nobody this way. Who may not gets 401 (a form: the
 * sign-in) as a visitor, else 403. Who may gets 200 (a form: 303), or the status that stands behind.
 */
public final class RightsTable {

    private static final int SHOWN = 200;
    private static final int DONE = 303;
    private static final int MISSING = 404;

    private static final String ROWS = """
            GET  /                                                        *
            GET  /catalogue/courses                                       *
            GET  /catalogue/course?id=food-safety                         *
            GET  /catalogue/answers?id=food-safety                        RCBAU
            GET  /catalogue/class-pack?id=food-safety                     RCBAU
            GET  /catalogue/exercises?id=food-safety                      RCBAU
            GET  /catalogue/slides?id=food-safety                         RCBAU
            GET  /catalogue/hand-out?id=food-safety                       *
            GET  /catalogue/drafts                                        ABU
            GET  /certificate/check                                       *
            GET  /certificate/paper                                       none
            GET  /certificate/report                                      *
            GET  /certificate/mine                                        T
            GET  /certificate/register                                    BU
            GET  /certificate/reports                                     BU
            GET  /certificate/entry?id={none}                             BU
            GET  /enrolment/course?place={place}                          own
            GET  /enrolment/lesson?place={place}&lesson=hygiene           own
            GET  /enrolment/leave?place={place}                           own
            GET  /enrolment/roster?class={class}                          RCHBU
            GET  /assessment/quiz?place={place}&lesson=hygiene            own
            GET  /assessment/final?place={place}                          own
            GET  /assessment/pre-test?place={place}                       own
            GET  /assessment/learner?place={place}                        RCHBU
            GET  /enrolment/attendance?class={class}                      RCBU
            GET  /reporting/area                                          CHBU
            GET  /identity/sign-in                                        *
            GET  /identity/register                                       *
            GET  /identity/card                                           T
            GET  /identity/new-card?account={account}                     CHB
            GET  /identity/logins                                         T
            GET  /identity/password                                       T
            GET  /identity/profile                                        T
            GET  /identity/people                                         CHBU
            GET  /identity/accounts                                       D
            GET  /identity/staff                                          D
            GET  /identity/waiting                                        D
            GET  /identity/roles?account={account}                        D
            GET  /portal/audit                                            DU
            GET  /portal/help                                             *
            GET  /portal/home                                             T
            GET  /portal/my-data                                          T
            GET  /portal/privacy                                          *
            GET  /portal/search?q=tom                                     *
            GET  /portal/audit-file                                       U
            GET  /product/edit                                            HB
            GET  /product/mine                                            T
            GET  /product/producer                                        HB
            GET  /product/recognise?id={product}                          HB
            GET  /product/record?id={product}                             HB
            GET  /product/records                                         HB
            GET  /product/product?id={product}                            *
            GET  /product/names?of=producer&query=a                       HB
            GET  /product/names?of=person&query=a                         HB
            GET  /product/products                                        *
            GET  /reporting/trained                                       RCHBU
            GET  /reporting/list?of=people                                RCHBU
            GET  /training/classes                                        RCHBU
            GET  /training/open                                           CB
            GET  /training/trainers?class={class}                         CB
            GET  /training/class-places?query=a                           CB
            GET  /training/trainer-names?class={class}                    CB

            GET  /identity/my-data                                        T
            GET  /reporting/file?count=figures                            RCHBU
            GET  /enrolment/roster-file?class={class}&file=csv            RCBU
            GET  /certificate/pdf?code={none}                             none
            GET  /c/{none}                                                *
            GET  /p/{product}                                             *
            GET  /catalogue/media/{none}/x                                none
            GET  /health/ready                                            *
            GET  /error                                                   none
            GET  /api/v1/openapi.json                                     *
            GET  /api/v1/courses                                          *
            GET  /api/v1/courses/food-safety                              *
            GET  /api/v1/products                                         *
            GET  /api/v1/certificates/keys                                *
            GET  /api/v1/certificates/{none}                              none
            GET  /api/v1/enrolments                                       T
            GET  /api/v1/classes/{class}/roster                           RCHBU

            POST /identity/account-state?account={staff}&state=open       D
            POST /identity/card?account={account}                         CHB
            POST /identity/confirm-card?card={none}                       D
            POST /identity/confirm-grant?grant={none}                     D
            POST /identity/end-grant?grant={none}                         D
            POST /identity/end-login?others=1                             T
            POST /identity/grant?account={staff}&role=AUTHOR&reach=all    D
            POST /identity/language?language=vi                           T
            POST /identity/optional?withdraw=1                            T
            POST /identity/password?new-password=x                        T  422
            POST /identity/profile?{person}                               T
            POST /identity/refuse-grant?grant={none}                      D
            POST /identity/register                                       *  422
            POST /identity/sign-in                                        *  422
            POST /identity/sign-out                                       *
            POST /identity/staff?{person}                                 D
            POST /certificate/answer?id={none}&outcome=nothing            B
            POST /certificate/report                                      *  422
            POST /certificate/revoke?id={none}&reason=A+reason+long+enough  B
            POST /training/assign-trainer?class={class}&trainer={staff}   CB
            POST /training/end-trainer?class={class}&grant={none}         CB
            POST /training/close?class={class}                            CB
            POST /training/open-again?class={class}                       CB
            POST /training/open?{newClass}                                CB
            POST /assessment/grant?place={place}&reason=A+reason+long+enough  RC  409
            POST /assessment/save?place={place}&test=food-safety/hygiene&no=1         own
            POST /assessment/start?place={place}&no=1                     own
            POST /assessment/submit?place={place}&test=food-safety/hygiene&no=1       own
            POST /enrolment/enrol?class={class}                           T
            POST /enrolment/leave?place={place}                           own
            POST /enrolment/remember?place={place}&lesson=hygiene         own
            POST /certificate/reissue?id={none}&correction=A+long+reason+for+it      B
            POST /product/assign?id={none}&person={none}&part=OWNER&since=1/1/2026  HB
            POST /product/edit?name=A&producer={none}&place=A&source=A      HB
            POST /product/producer?name=A&kind=HOUSEHOLD&unit={commune}&place=A&source=A  HB
            POST /product/recognise?id={none}&status=SHOWN&day=1/1/2026&source=A    HB
            POST /product/release?link={none}&ended=1/1/2026              HB
            POST /product/withdraw?entry={none}&reason=A+long+reason+for+it  HB
            POST /product/link?product={product}&part=OWNER               T
            POST /product/unlink?product={product}&part=OWNER             T
            """;

    private RightsTable() {}

    /**
     * One row.
     *
     * @param address with its parameters; things that a test makes stand in braces
     * @param who as in the table
     * @param open the status for who may
     */
    public record Row(boolean post, String address, String who, int open) {

        /** The address without what varies: its page, deed or servlet. */
        public String path() {
            return address.replaceAll("\\?.*", "");
        }

        public boolean isForAll() {
            return "*".equals(who);
        }

        public boolean isOwn() {
            return "own".equals(who);
        }

        public boolean isForNobody() {
            return "none".equals(who);
        }

        @Override
        public String toString() {
            return (post ? "POST " : "GET ") + address;
        }
    }

    private static Row row(String[] parts) {
        boolean post = "POST".equals(parts[0]);
        int usual = parts[1].contains("{none}") ? MISSING : post ? DONE : SHOWN;
        return new Row(post, parts[1], parts[2], parts.length > 3 ? Integer.parseInt(parts[3]) : usual);
    }

    public static List<Row> rows() {
        return ROWS.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\s+"))
                .map(RightsTable::row)
                .toList();
    }
}
