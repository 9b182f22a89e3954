package academy.ocop.certificate;

import academy.ocop.enrolment.EnrolmentId;
import academy.ocop.identity.PersonId;
import academy.ocop.identity.Reach;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Fold;
import academy.ocop.training.ClassId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Papers in the database. Every query of the feature is in this file. */
@ApplicationScoped
class CertificateRepository {

    private static final String COUNT_ON = """
            update CertificateSeries s set s.lastSerial = s.lastSerial + 1
            where s.code = :code and s.year = :year""";

    /** Writes the form's row even when the year is known, so that whoever opens the same year waits here. */
    private static final String OPEN_YEAR = """
            update CertificateForm f set f.lastYear = :year where f.code = :code""";

    private static final String SERIAL = """
            select s.lastSerial from CertificateSeries s where s.code = :code and s.year = :year""";

    private static final String BY_CODES = "select c from Certificate c where c.code in :codes";

    private static final String BY_NUMBERS = "select c from Certificate c where c.paperNumber in :numbers";

    private static final String OF_ENROLMENT = "select c from Certificate c where c.enrolment = :enrolment";

    private static final String OF_PERSON =
            "select c from Certificate c where c.person = :person order by c.issuedAt desc, c.id desc";

    private static final String REVOKED =
            "select r.certificate from CertificateRevocation r where r.certificate in :ids";

    private static final String REPLACEMENTS = """
            select r.certificate, n.paperNumber from CertificateRevocation r, Certificate n
            where n.id = r.replacedBy and r.certificate in :ids""";

    private static final String REPLACED_BY = """
            select o from Certificate o, CertificateRevocation r where r.certificate = o.id and r.replacedBy = :id""";

    private static final String OPEN_ABOUT = """
            select r from PaperReport r
            where r.certificateNumber = :id and r.handledAt is null
              and r.kind = academy.ocop.certificate.ReportKind.WRONG_NAME""";

    private static final String WAITING_OF =
            "select w from WaitingPaper w where w.person = :person order by w.completedAt desc";

    private static final String WAITING = "select w.enrolment from WaitingPaper w order by w.completedAt, w.enrolment";

    private static final String CLAIM = "delete from WaitingPaper w where w.enrolment = :enrolment";

    /** The reach and the search together; the flags say which parts count. */
    private static final String REGISTER_WHERE = """
             from Certificate c
            where (:everything = true or c.unit in :units or c.trainingClass in :classes)
              and (:all = true or c.holderFold like :words escape '!' or lower(c.paperNumber) like :number escape '!'
                or lower(c.registerNumber) like :number escape '!')""";

    private static final String REGISTER = "select c" + REGISTER_WHERE + " order by c.issuedAt desc, c.id desc";

    private static final String REGISTER_COUNT = "select count(c)" + REGISTER_WHERE;

    private static final String PUBLIC_KEYS = "select k.publicJwk from PaperKey k order by k.madeAt";

    /** A report without a known paper belongs to everybody who answers reports. */
    private static final String REPORTS = """
            select r from PaperReport r left join Certificate c on c.id = r.certificateNumber
            where ((:answered = true and r.handledAt is not null) or (:answered = false and r.handledAt is null))
              and (:everything = true or r.certificateNumber is null or c.unit in :units or c.trainingClass in :classes)
            order by r.reportedAt desc, r.id desc""";

    @PersistenceContext
    EntityManager em;

    /** The next serial of the year: one row's update, which other issues wait for until this one is committed or undone. */
    int nextSerial(String code, int year) {
        if (!countOn(code, year)) {
            em.createQuery(OPEN_YEAR)
                    .setParameter("code", code)
                    .setParameter("year", year)
                    .executeUpdate();
            if (!countOn(code, year)) {
                em.persist(new CertificateSeries(code, year, 1));
                em.flush();
                return 1;
            }
        }
        return em.createQuery(SERIAL, Integer.class)
                .setParameter("code", code)
                .setParameter("year", year)
                .getSingleResult();
    }

    private boolean countOn(String code, int year) {
        return em.createQuery(COUNT_ON)
                        .setParameter("code", code)
                        .setParameter("year", year)
                        .executeUpdate()
                == 1;
    }

    CertificateForm form(String code) {
        return em.getReference(CertificateForm.class, code);
    }

    void add(Certificate paper) {
        em.persist(paper);
        // Now, so that a second paper for the same completion fails here and not somewhere after.
        em.flush();
    }

    Optional<Certificate> find(CertificateId id) {
        return Optional.ofNullable(em.find(Certificate.class, id.value()));
    }

    Optional<Certificate> byCode(PaperCode code) {
        return byCodes(List.of(code)).stream().findFirst();
    }

    List<Certificate> byCodes(List<PaperCode> codes) {
        return em.createQuery(BY_CODES, Certificate.class)
                .setParameter("codes", codes)
                .getResultList();
    }

    Optional<Certificate> byNumbers(List<String> numbers) {
        return em
                .createQuery(BY_NUMBERS, Certificate.class)
                .setParameter("numbers", numbers)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<Certificate> ofEnrolment(EnrolmentId enrolment) {
        return em
                .createQuery(OF_ENROLMENT, Certificate.class)
                .setParameter("enrolment", enrolment)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<Certificate> ofPerson(PersonId person) {
        return em.createQuery(OF_PERSON, Certificate.class)
                .setParameter("person", person)
                .getResultList();
    }

    void add(CertificateRevocation revocation) {
        em.persist(revocation);
        em.flush();
    }

    Optional<CertificateRevocation> revocation(CertificateId id) {
        return Optional.ofNullable(em.find(CertificateRevocation.class, id.value()));
    }

    /** Which of these papers are revoked, in one query. */
    Set<Long> revoked(Collection<Certificate> papers) {
        if (papers.isEmpty()) {
            return Set.of();
        }
        return em
                .createQuery(REVOKED, Long.class)
                .setParameter(
                        "ids", papers.stream().map(paper -> paper.id().value()).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The numbers of the papers that took the place of these, in one query. */
    Map<Long, String> replacements(Collection<CertificateId> papers) {
        Map<Long, String> numbers = new HashMap<>();
        if (!papers.isEmpty()) {
            em.createQuery(REPLACEMENTS, Object[].class)
                    .setParameter(
                            "ids", papers.stream().map(CertificateId::value).toList())
                    .getResultList()
                    .forEach(row -> numbers.put((Long) row[0], (String) row[1]));
        }
        return numbers;
    }

    /** The paper whose place this one took. */
    Optional<Certificate> replacedBy(CertificateId id) {
        return em.createQuery(REPLACED_BY, Certificate.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** Reports of a wrong name on this paper that nobody answered yet. */
    List<PaperReport> openAbout(CertificateId id) {
        return em.createQuery(OPEN_ABOUT, PaperReport.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    void add(WaitingPaper waiting) {
        em.persist(waiting);
    }

    List<Long> waiting(int most) {
        return em.createQuery(WAITING, Long.class).setMaxResults(most).getResultList();
    }

    List<WaitingPaper> waitingOf(PersonId person) {
        return em.createQuery(WAITING_OF, WaitingPaper.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Takes a completion off the list; nothing when another server did so first. */
    Optional<WaitingPaper> claim(long enrolment) {
        WaitingPaper waiting = em.find(WaitingPaper.class, enrolment);
        if (waiting == null
                || em.createQuery(CLAIM).setParameter("enrolment", enrolment).executeUpdate() == 0) {
            return Optional.empty();
        }
        return Optional.of(waiting);
    }

    List<Certificate> register(Reach reach, String typed, int offset, int limit) {
        return bound(em.createQuery(REGISTER, Certificate.class), reach, typed)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long registerCount(Reach reach, String typed) {
        return bound(em.createQuery(REGISTER_COUNT, Long.class), reach, typed).getSingleResult();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Reach reach, String typed) {
        String number = Fold.nfc(typed)
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return inReach(query, reach)
                .setParameter("all", typed.isBlank())
                .setParameter("words", Fold.containing(typed))
                .setParameter("number", '%' + number + '%');
    }

    private static <T> TypedQuery<T> inReach(TypedQuery<T> query, Reach reach) {
        return query.setParameter("everything", reach.everything())
                .setParameter(
                        "units", reach.unitNumbers().stream().map(UnitId::new).toList())
                .setParameter(
                        "classes",
                        reach.classNumbers().stream().map(ClassId::new).toList());
    }

    void add(PaperKey key) {
        em.persist(key);
    }

    Optional<String> publicKey(String kid) {
        return Optional.ofNullable(em.find(PaperKey.class, kid)).map(PaperKey::publicJwk);
    }

    List<String> publicKeys() {
        return em.createQuery(PUBLIC_KEYS, String.class).getResultList();
    }

    void add(PaperReport report) {
        em.persist(report);
        em.flush();
    }

    Optional<PaperReport> report(long id) {
        return Optional.ofNullable(em.find(PaperReport.class, id));
    }

    List<PaperReport> reports(Reach reach, boolean answered, int most) {
        return inReach(em.createQuery(REPORTS, PaperReport.class), reach)
                .setParameter("answered", answered)
                .setMaxResults(most)
                .getResultList();
    }
}
