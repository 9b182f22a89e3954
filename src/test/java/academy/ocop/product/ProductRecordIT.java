package academy.ocop.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.Role;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Caller;
import academy.ocop.platform.NotFound;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.Refused;
import academy.ocop.suite.AsCaller;
import academy.ocop.suite.Cast;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Producers, products and recognitions on a real database: who may keep them, what is kept of before, and races. */
@ExtendWith(ArquillianExtension.class)
class ProductRecordIT {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 15);

    @Inject
    ProductRecordService records;

    @Inject
    ProductRecordQueries kept;

    @Inject
    ProductQueries shown;

    @Inject
    ProductService links;

    @Inject
    ProductData data;

    @Inject
    Cast cast;

    @Inject
    AsCaller as;

    /** A word that no other test uses, so that a search finds this test's products only. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    private UnitId here = new UnitId(0);
    private UnitId elsewhere = new UnitId(0);
    private Caller contact = Caller.portal();
    private Caller neighbour = Caller.portal();
    private ProducerId maker = new ProducerId(0);
    private ProductId shrimps = new ProductId(0);

    @BeforeEach
    void oneProducerWithOneProduct() {
        here = cast.commune(1);
        elsewhere = cast.commune(2);
        contact = cast.staff(Role.COMMUNE_CONTACT, here, null);
        neighbour = cast.staff(Role.COMMUNE_CONTACT, elsewhere, null);
        maker = as.call(contact, () -> records.enterProducer(producer("Tổ hợp tác Phơi tôm " + own, here)));
        shrimps = as.call(contact, () -> records.enter(product("Tôm khô Rạch Gốc " + own)));
    }

    @Test
    void everybodyFindsANewProductByAFoldedName() {
        assertThat(as.visitor(() -> shown.search("TOM KHO RACH GOC " + own)))
                .singleElement()
                .returns(shrimps, ProductLine::id);
        assertThat(as.visitor(() -> shown.search("to hop tac phoi tom " + own))).hasSize(1);
        assertThat(as.call(contact, () -> kept.page("phoi tom " + own, 0, 10)).total())
                .isEqualTo(1);
    }

    @Test
    void nobodyOutsideTheCommuneKeepsIt() {
        Caller trainee = cast.person("Trần Thị Lài", here);
        Caller auditor = cast.staff(Role.AUDITOR, null, null);

        assertNotFound(neighbour, () -> kept.product(shrimps));
        assertNotFound(neighbour, () -> kept.producer(maker));
        assertNotFound(neighbour, () -> records.change(shrimps, 0, product("x")));
        assertNotFound(neighbour, () -> records.changeProducer(maker, 0, producer("x", elsewhere)));
        assertNotFound(neighbour, () -> records.enter(product("x")));
        assertNotFound(neighbour, () -> records.recognise(shrimps, fourStars()));
        assertNotFound(contact, () -> records.enterProducer(producer("x", elsewhere)));
        assertThat(as.call(neighbour, () -> kept.page(own, 0, 10)).total()).isZero();
        for (Caller other : List.of(trainee, auditor)) {
            assertRefused(other, PlatformRefusal.NOT_ALLOWED, () -> kept.page("", 0, 10));
            assertRefused(other, PlatformRefusal.NOT_ALLOWED, () -> records.recognise(shrimps, fourStars()));
            assertRefused(other, PlatformRefusal.NOT_ALLOWED, () -> records.enterProducer(producer("x", here)));
        }
        assertRefused(Caller.visitor("127.0.0.1"), PlatformRefusal.NOT_SIGNED_IN, () -> kept.product(shrimps));
        assertThat(as.call(contact, () -> kept.product(shrimps)).former()).isEmpty();
    }

    @Test
    void theBranchKeepsWhatNoSourcePlaces() {
        Caller branch = cast.staff(Role.BRANCH_OFFICER, cast.province(), null);
        ProductId thanhNhan = new ProductId(23);

        assertThat(as.call(branch, () -> kept.product(thanhNhan)).view().producer())
                .isNull();
        assertThat(as.call(branch, () -> kept.page("thanh nhan", 0, 10)).total())
                .isPositive();
        assertNotFound(contact, () -> kept.product(thanhNhan));
        assertThat(as.call(contact, () -> kept.page("thanh nhan", 0, 10)).total())
                .isZero();
    }

    @Test
    void whatStoodThereBeforeIsKept() {
        int seen = as.call(contact, () -> kept.product(shrimps)).version();
        int seenMaker = as.call(contact, () -> kept.producer(maker)).version();
        as.run(contact, () -> records.change(shrimps, seen, product("Tôm khô Đa Giàu " + own)));
        as.run(contact, () -> records.changeProducer(maker, seenMaker, producer("Hợp tác xã Phơi tôm " + own, here)));

        assertThat(as.call(contact, () -> kept.product(shrimps)).former())
                .singleElement()
                .returns("Tôm khô Rạch Gốc " + own, FormerLine::name)
                .returns("Tổ hợp tác Phơi tôm " + own, FormerLine::producer);
        assertThat(as.call(contact, () -> kept.producer(maker)).former())
                .singleElement()
                .returns("Tổ hợp tác Phơi tôm " + own, FormerLine::name);
        assertThat(as.visitor(() -> shown.product(shrimps)).name()).isEqualTo("Tôm khô Đa Giàu " + own);
    }

    @Test
    void whoSawAnOlderVersionDoesNotOverwrite() {
        int seen = as.call(contact, () -> kept.product(shrimps)).version();
        as.run(contact, () -> records.change(shrimps, seen, product("Tôm khô một nắng " + own)));

        assertRefused(
                contact, PlatformRefusal.CHANGED_MEANWHILE, () -> records.change(shrimps, seen, product("Tôm " + own)));
    }

    @Test
    void aProducerHasEachProductOnceHoweverManyEnterIt() throws Exception {
        List<Future<ProductId>> entered = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            entered.add(as.begin(contact, () -> records.enter(product("TÔM KHÔ  đất " + own))));
        }
        int made = 0;
        for (Future<ProductId> one : entered) {
            try {
                one.get();
                made++;
            } catch (ExecutionException refused) {
                assertThat(refused.getCause())
                        .isInstanceOfSatisfying(
                                Refused.class,
                                why -> assertThat(why.reason()).isEqualTo(ProductRefusal.PRODUCT_EXISTS));
            }
        }

        assertThat(made).isEqualTo(1);
        assertRefused(contact, ProductRefusal.PRODUCT_EXISTS, () -> records.enter(product("Tôm khô Đất " + own)));
    }

    @Test
    void theNewestRecognitionIsShownAndTheEarlierStay() {
        as.run(contact, () -> records.recognise(shrimps, stars(3, LocalDate.of(2022, 3, 1))));
        as.run(contact, () -> records.recognise(shrimps, fourStars()));

        ProductView seen = as.visitor(() -> shown.product(shrimps));

        assertThat(seen.current())
                .returns(4, RecognitionLine::stars)
                .returns("12/QĐ-UBND", RecognitionLine::decision)
                .returns("26/2026/QĐ-TTg", RecognitionLine::edition);
        assertThat(seen.history()).extracting(RecognitionLine::stars).containsExactly(4, 3);
        assertThat(as.visitor(() -> shown.page(new ProductFilter(own, 4, null), 0, 10))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aMistakenEntryIsWithdrawnAndCountsNoMore() {
        as.run(contact, () -> records.recognise(shrimps, stars(3, LocalDate.of(2022, 3, 1))));
        as.run(contact, () -> records.recognise(shrimps, fourStars()));
        long wrong = as.call(contact, () -> kept.product(shrimps))
                .recognitions()
                .get(0)
                .line()
                .id();

        assertNotFound(neighbour, () -> records.withdraw(wrong, "Ghi nhầm sản phẩm"));
        as.run(contact, () -> records.withdraw(wrong, "Ghi nhầm sản phẩm"));

        assertThat(as.visitor(() -> shown.product(shrimps)).current()).returns(3, RecognitionLine::stars);
        assertThat(as.visitor(() -> shown.page(new ProductFilter(own, 4, null), 0, 10))
                        .total())
                .isZero();
        assertThat(as.visitor(() -> shown.page(new ProductFilter(own, 3, null), 0, 10))
                        .total())
                .isEqualTo(1);
        assertThat(as.call(contact, () -> kept.product(shrimps)).recognitions())
                .hasSize(2)
                .first()
                .returns("Ghi nhầm sản phẩm", RecognitionRecord::withdrawnReason);
        assertRefused(contact, ProductRefusal.ALREADY_WITHDRAWN, () -> records.withdraw(wrong, "Ghi nhầm sản phẩm"));
    }

    @Test
    void starsAreForWhatWasRecognisedAndDaysHaveCome() {
        assertRefused(
                contact,
                ProductRefusal.STAR_WITHOUT_RECOGNITION,
                () -> records.recognise(
                        shrimps, new RecognitionEntry(RecognitionStatus.SUBMITTED, 4, MARCH, "", "", "Hồ sơ", "")));
        assertRefused(
                contact, ProductRefusal.STAR_WITHOUT_RECOGNITION, () -> records.recognise(shrimps, stars(2, MARCH)));
        assertRefused(
                contact,
                ProductRefusal.DAY_TO_COME,
                () -> records.recognise(shrimps, stars(4, LocalDate.of(2099, 1, 1))));
        assertThat(as.visitor(() -> shown.product(shrimps)).history()).isEmpty();
    }

    @Test
    void aContactEntersPeopleOfTheCommuneAndNobodyElse() {
        Caller lai = cast.person("Trần Thị Lài " + own, here);
        Caller stranger = cast.person("Lê Văn Tư " + own, elsewhere);
        PersonId person = new PersonId(lai.personId());

        as.run(contact, () -> links.assign(person, shrimps, ProductPart.MAKER, MARCH, null));

        assertNotFound(
                contact,
                () -> links.assign(new PersonId(stranger.personId()), shrimps, ProductPart.MAKER, MARCH, null));
        assertRefused(
                lai,
                PlatformRefusal.NOT_ALLOWED,
                () -> links.assign(new PersonId(stranger.personId()), shrimps, ProductPart.MAKER, MARCH, null));
        assertRefused(
                contact,
                ProductRefusal.ALREADY_LINKED,
                () -> links.assign(person, shrimps, ProductPart.MAKER, MARCH, null));
        assertRefused(
                contact,
                ProductRefusal.LINK_DAYS,
                () -> links.assign(person, shrimps, ProductPart.OWNER, LocalDate.of(2099, 1, 1), null));
        assertThat(as.call(contact, () -> kept.product(shrimps)).stewards())
                .singleElement()
                .returns(person, StewardLine::person)
                .returns(MARCH, StewardLine::since)
                .returns(true, StewardLine::stands);
        assertThat(as.call(lai, shown::mine))
                .singleElement()
                .returns(shrimps, line -> line.product().id());
    }

    @Test
    void aPartThatEndedStaysOnRecordAndCanBeginAgain() {
        Caller lai = cast.person("Trần Thị Lài " + own, here);
        PersonId person = new PersonId(lai.personId());
        as.run(contact, () -> links.assign(person, shrimps, ProductPart.MAKER, MARCH, null));
        long link =
                as.call(contact, () -> kept.product(shrimps)).stewards().get(0).link();

        assertNotFound(neighbour, () -> links.release(link, MARCH.plusDays(30)));
        assertRefused(contact, ProductRefusal.LINK_DAYS, () -> links.release(link, MARCH.minusDays(1)));
        as.run(contact, () -> links.release(link, MARCH.plusDays(30)));

        assertRefused(contact, ProductRefusal.NOT_LINKED, () -> links.release(link, MARCH.plusDays(30)));
        assertThat(as.call(lai, shown::mine)).isEmpty();
        as.run(contact, () -> links.assign(person, shrimps, ProductPart.MAKER, MARCH.plusDays(60), null));
        assertThat(as.call(contact, () -> kept.product(shrimps)).stewards())
                .extracting(StewardLine::stands)
                .containsExactly(false, true);
    }

    @Test
    void theCopyOfOnesDataHoldsEveryPartEverHeld() {
        Caller lai = cast.person("Trần Thị Lài " + own, here);
        PersonId person = new PersonId(lai.personId());
        as.run(contact, () -> links.assign(person, shrimps, ProductPart.MAKER, MARCH, MARCH.plusDays(9)));
        as.run(lai, () -> links.link(shrimps, ProductPart.OWNER));

        assertThat(as.call(lai, () -> data.dataOf(person)).toString())
                .contains("Tôm khô Rạch Gốc " + own, "\"MAKER\"", "\"OWNER\"", "\"until\":\"2025-03-24\"");
    }

    private ProductEntry product(String name) {
        return new ProductEntry(maker, name, "", new Wording("", ""), "Quyết định 12/QĐ-UBND");
    }

    private static ProducerEntry producer(String name, UnitId unit) {
        return new ProducerEntry(name, ProducerKind.GROUP, unit, "Ấp Rạch Gốc", "Quyết định 12/QĐ-UBND");
    }

    private static RecognitionEntry fourStars() {
        return stars(4, MARCH);
    }

    private static RecognitionEntry stars(int stars, LocalDate day) {
        return new RecognitionEntry(
                RecognitionStatus.RECOGNISED,
                stars,
                day,
                "12/QĐ-UBND",
                "26/2026/QĐ-TTg",
                "Quyết định 12/QĐ-UBND ngày 15/3/2025",
                "");
    }

    private void assertNotFound(Caller who, AsCaller.Work deed) {
        assertThatThrownBy(() -> as.run(who, deed)).isInstanceOf(NotFound.class);
    }

    private void assertRefused(Caller who, academy.ocop.platform.Refusal why, AsCaller.Work deed) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as.run(who, deed))
                .returns(why, Refused::reason);
    }
}
