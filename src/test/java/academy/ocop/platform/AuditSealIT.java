package academy.ocop.platform;

import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.suite.AsCaller;
import academy.ocop.suite.OneDeed;
import academy.ocop.suite.Tables;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was written into the trail shows when it is changed, and a look at it goes on where the one before ended. */
@ExtendWith(ArquillianExtension.class)
class AuditSealIT {

    @Inject
    AsCaller as;

    @Inject
    AuditSealer sealer;

    @Inject
    OneDeed deed;

    @Inject
    Tables tables;

    @Test
    void everySealFitsAndPortionsJoin() {
        AuditVerdict first = sealed();
        long after = 0;
        long entries = 0;
        AuditVerdict part;
        do {
            long from = after;
            part = as.portal(() -> sealer.verify(from));
            assertThat(part.intact()).isTrue();
            assertThat(part.upTo()).isGreaterThanOrEqualTo(from);
            entries += part.entries();
            after = part.upTo();
        } while (part.goesOn());

        assertThat(after).isGreaterThanOrEqualTo(first.upTo());
        assertThat(entries).isPositive();
    }

    @Test
    void aChangedLineBreaksItsSealAndOneFromBehindItIsNotAsked() {
        long last = sealed().last();
        List<AuditVerdict> told = new ArrayList<>();

        as.run(Caller.portal(), () -> {
            try {
                deed.of(() -> {
                    int changed = tables.entities()
                            .createNativeQuery("update audit_entry set details = 'changed' where id in ("
                                    + "select x.entry_id from audit_sealed_entry x join audit_seal s on s.id = x.seal_id"
                                    + " where s.serial_no = ?)")
                            .setParameter(1, last)
                            .executeUpdate();
                    assertThat(changed).isPositive();
                    told.add(sealer.verify(last - 1));
                    told.add(sealer.verify(last));
                    throw new NotFound("nothing of this is kept");
                });
            } catch (NotFound asMeant) {
                // The change is rolled back.
            }
        });

        assertThat(told.get(0).firstBroken()).isEqualTo(last);
        assertThat(told.get(1).intact()).isTrue();
        assertThat(as.portal(() -> sealer.verify(last - 1)).intact()).isTrue();
    }

    @Test
    void aSealThatIsNotThereIsBroken() {
        long beyond = sealed().last() + 1_000_000;

        assertThat(as.portal(() -> sealer.verify(beyond)).intact()).isFalse();
    }

    /** The job seals what happened when the portal was filled; a test may come before it. */
    private AuditVerdict sealed() {
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> as.portal(() -> sealer.verify(0)), verdict -> verdict.last() > 0);
    }
}
