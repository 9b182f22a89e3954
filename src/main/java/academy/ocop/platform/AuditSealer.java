package academy.ocop.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Seals the audit trail in batches, on one server at a time: a chain inside each deed's own transaction would make all deeds
 * wait for one another. The key lies in a file beside the data and not in the database, so that who can write the tables
 * cannot write fitting seals.
 */
@ApplicationScoped
@Transactional
public class AuditSealer {

    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final int BATCH = 1000;
    private static final int KEY_BYTES = 32;

    /** What one look at the seals goes through at most. */
    private static final int SEALS_AT_ONCE = 500;

    private static final int ENTRIES_AT_ONCE = 20_000;

    private static final String UNSEALED = """
            select e from AuditEntry e
            where e.happenedAt < :until and e.id > :floor
              and not exists (select s.entryId from AuditSealedEntry s where s.entryId = e.id)
            order by e.id""";

    /** Servers take numbers in blocks and commit when they commit: a smaller number may appear later, but not far below. */
    private static final long LATECOMERS = 100_000;

    private static final String LAST_SEALED = "select max(s.entryId) from AuditSealedEntry s";
    private static final String LAST_SEAL = "select s from AuditSeal s order by s.serial desc";
    private static final String SEALS = "select s from AuditSeal s where s.serial > :after order by s.serial";
    private static final String LAST_SERIAL = "select max(s.serial) from AuditSeal s";
    private static final String COVERED = """
            select e from AuditEntry e, AuditSealedEntry s
            where s.sealId = :seal and e.id = s.entryId order by e.id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    InstantSource clock;

    @Inject
    Jobs jobs;

    @Inject
    AuditSealer self;

    private byte @Nullable [] key;

    void start(@Observes PortalStarted started) {
        jobs.every(PAUSE, "audit-seal", self::seal);
    }

    /** Seals what has happened and is not sealed yet; the youngest seconds wait for slow transactions. */
    public void seal() {
        Long last = em.createQuery(LAST_SEALED, Long.class).getSingleResult();
        List<AuditEntry> entries = em.createQuery(UNSEALED, AuditEntry.class)
                .setParameter("until", clock.instant().minusSeconds(5))
                .setParameter("floor", last == null ? 0 : last - LATECOMERS)
                .setMaxResults(BATCH)
                .getResultList();
        if (entries.isEmpty()) {
            return;
        }
        AuditSeal before = em.createQuery(LAST_SEAL, AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
        long serial = before == null ? 1 : before.serial() + 1;
        String previous = before == null ? "" : before.seal();
        AuditSeal seal =
                new AuditSeal(serial, clock.instant(), entries.size(), previous, sealOf(serial, previous, entries));
        em.persist(seal);
        entries.forEach(entry -> em.persist(new AuditSealedEntry(entry.number(), seal.number())));
    }

    /**
     * Makes seals again from the rows they cover and compares: a portion, because a trail of years is not read at a click.
     *
     * @param after the number of the seal behind which to begin; 0 for the first
     */
    public AuditVerdict verify(long after) {
        Long last = em.createQuery(LAST_SERIAL, Long.class).getSingleResult();
        long total = last == null ? 0 : last;
        String previous = "";
        if (after > 0) {
            List<AuditSeal> before = em.createQuery(SEALS, AuditSeal.class)
                    .setParameter("after", after - 1)
                    .setMaxResults(1)
                    .getResultList();
            if (before.isEmpty() || before.get(0).serial() != after) {
                return new AuditVerdict(after, after, total, 0, after);
            }
            previous = before.get(0).seal();
        }
        List<AuditSeal> seals = em.createQuery(SEALS, AuditSeal.class)
                .setParameter("after", after)
                .setMaxResults(SEALS_AT_ONCE)
                .getResultList();
        long covered = 0;
        long checked = after;
        for (AuditSeal seal : seals) {
            List<AuditEntry> entries = em.createQuery(COVERED, AuditEntry.class)
                    .setParameter("seal", seal.number())
                    .getResultList();
            boolean fits = seal.serial() == checked + 1
                    && seal.previous().equals(previous)
                    && seal.entries() == entries.size()
                    && seal.seal().equals(sealOf(seal.serial(), previous, entries));
            if (!fits) {
                return new AuditVerdict(after, checked, total, covered, seal.serial());
            }
            covered += entries.size();
            previous = seal.seal();
            checked++;
            em.clear();
            if (covered >= ENTRIES_AT_ONCE) {
                break;
            }
        }
        return new AuditVerdict(after, checked, total, covered, 0);
    }

    private String sealOf(long serial, String previous, List<AuditEntry> entries) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(), "HmacSHA256"));
            mac.update((serial + "\n" + previous + "\n").getBytes(StandardCharsets.UTF_8));
            for (AuditEntry entry : entries) {
                mac.update(entry.canonical().getBytes(StandardCharsets.UTF_8));
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = readOrMake(Path.of(Settings.HOME.required(), "keys", "audit.key"));
            key = known;
        }
        return known;
    }

    /** Where the file system knows owners. */
    private static void onlyForUs(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] made = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(made);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, Base64.getEncoder().encodeToString(made), StandardOpenOption.CREATE_NEW);
                onlyForUs(file);
            }
        } catch (FileAlreadyExistsException anotherServerWasFirst) {
            // Its key is the one to use.
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot keep the audit key in " + file, failure);
        }
        try {
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the audit key " + file, failure);
        }
    }
}
