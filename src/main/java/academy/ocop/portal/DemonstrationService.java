package academy.ocop.portal;

import academy.ocop.authoring.AuthoringDemonstration;
import academy.ocop.catalogue.CatalogueDemonstration;
import academy.ocop.catalogue.CatalogueQueries;
import academy.ocop.catalogue.Edition;
import academy.ocop.courseware.Bilingual;
import academy.ocop.courseware.CourseId;
import academy.ocop.identity.IdentityDemonstration;
import academy.ocop.identity.OptionalData;
import academy.ocop.identity.PersonKind;
import academy.ocop.identity.Registered;
import academy.ocop.identity.Registration;
import academy.ocop.identity.RegistrationService;
import academy.ocop.identity.Role;
import academy.ocop.identity.Sex;
import academy.ocop.places.Place;
import academy.ocop.places.PlacesQueries;
import academy.ocop.places.UnitId;
import academy.ocop.platform.Clocks;
import academy.ocop.platform.CurrentCaller;
import academy.ocop.platform.PlatformRefusal;
import academy.ocop.platform.PortalClock;
import academy.ocop.platform.Refused;
import academy.ocop.platform.UseCase;
import academy.ocop.product.ProducerKind;
import academy.ocop.product.ProductDemonstration;
import academy.ocop.product.ProductId;
import academy.ocop.product.ProductPart;
import academy.ocop.training.ClassForm;
import academy.ocop.training.ClassView;
import academy.ocop.training.NewClass;
import academy.ocop.training.TrainingDemonstration;
import academy.ocop.training.TrainingQueries;
import academy.ocop.training.TrainingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Makes the invented people of the demonstration, their classes, products and an invented past of learning. Everything goes
 * through the services that real deeds use, as if it had been done on the days it tells of, in one transaction.
 */
@ApplicationScoped
@Transactional
@UseCase
public class DemonstrationService {

    private static final CourseId FOOD_SAFETY = new CourseId("food-safety");
    private static final long SEED = 20_261_123;
    private static final int PEOPLE = 60;
    private static final int OLDEST = 1955;
    private static final int BIRTH_YEARS = 48;
    private static final int DAYS_KNOWN = 150;
    private static final int COURSE_KNOWN = 140;
    private static final int[] CLASS_BEGAN = {75, 30};
    private static final int CLASS_LASTS = 90;
    private static final int SEATS = 35;

    /** Before 1 July 2025 the code of the province whose communes the people live in. */
    private static final String FORMER_PROVINCE = "95";

    private static final LocalDate LAST_DAY_OF_FORMER = LocalDate.of(2025, 6, 30);

    @Inject
    IdentityDemonstration people;

    @Inject
    ProductDemonstration products;

    @Inject
    TrainingService training;

    @Inject
    TrainingQueries classes;

    @Inject
    TrainingDemonstration past;

    @Inject
    CatalogueDemonstration editions;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    PlacesQueries places;

    @Inject
    AuthoringDemonstration authoring;

    @Inject
    DemonstrationLearning learning;

    @Inject
    DemonstrationRepository rows;

    @Inject
    CurrentCaller caller;

    @Inject
    PortalClock clock;

    /** Loads everything into a portal that knows nobody and has the course; otherwise does nothing. */
    public void load() {
        if (!caller.get().system()) {
            throw new Refused(PlatformRefusal.NOT_ALLOWED);
        }
        Optional<Edition> course = catalogue.published(FOOD_SAFETY);
        if (course.isEmpty() || !people.isEmpty()) {
            return;
        }
        Random random = new Random(SEED);
        Instant now = clock.instant();
        List<Place> communes = communes(now);
        Map<Role, List<Registered>> staff = new EnumMap<>(Role.class);
        List<DemonstrationLearner> learners = new ArrayList<>();
        clock.at(now.minus(Duration.ofDays(DAYS_KNOWN)), () -> addPeople(communes, random, staff, learners));
        rows.settle();
        List<DemonstrationClass> classes = openClasses(course.get(), communes, now);
        clock.at(now.minus(Duration.ofDays(CLASS_BEGAN[0] + 1)), () -> grant(staff, classes, communes));
        clock.at(now.minus(Duration.ofDays(CLASS_BEGAN[0])), () -> addProducts(communes, learners));
        clock.at(now.minus(Duration.ofDays(2)), () -> addDrafts(staff));
        learning.invent(course.get().course(), classes, learners, now, random);
    }

    private void addDrafts(Map<Role, List<Registered>> staff) {
        Registered author = staff.getOrDefault(Role.AUTHOR, List.of()).get(0);
        authoring.unfinished(new CourseId("packaging"), author.accountId());
        authoring.submitted(new CourseId("traceability"), author.accountId());
    }

    /** Whether the accounts of the demonstration are there. */
    public boolean isLoaded() {
        return people.knows(DemonstrationAccount.ALL.get(0).code());
    }

    /** The communes and wards of today that the former province went into. */
    private List<Place> communes(Instant now) {
        Set<UnitId> former = places.byCode(FORMER_PROVINCE, LAST_DAY_OF_FORMER)
                .map(province -> places.reach(province.id()))
                .orElse(Set.of());
        List<Place> all = places.communesOn(Clocks.day(now));
        List<Place> there =
                all.stream().filter(place -> former.contains(place.id())).toList();
        return there.isEmpty() ? all : there;
    }

    private void addPeople(
            List<Place> communes,
            Random random,
            Map<Role, List<Registered>> staff,
            List<DemonstrationLearner> learners) {
        LocalDate since = LocalDate.of(2025, 7, 1);
        for (DemonstrationAccount account : DemonstrationAccount.ALL) {
            UnitId unit = communes.get(learners.size() % communes.size()).id();
            Registered made = people.account(
                    registration(
                            account.name(),
                            account.birthYear(),
                            unit,
                            account.kind(),
                            OptionalData.NOTHING,
                            DemonstrationAccount.PASSWORD),
                    since,
                    account.code(),
                    !account.isLearner());
            if (account.isLearner()) {
                learners.add(new DemonstrationLearner(
                        made.accountId(), made.personId(), account.name(), unit, account.kind()));
            } else {
                staff.computeIfAbsent(account.role(), role -> new ArrayList<>()).add(made);
            }
        }
        List<String> names = DemonstrationNames.some(PEOPLE - DemonstrationAccount.ALL.size(), random);
        int number = DemonstrationAccount.ALL.size();
        for (String name : names) {
            number++;
            rows.settle();
            UnitId unit = communes.get(random.nextInt(communes.size())).id();
            PersonKind kind = kind(random);
            Sex sex = name.contains(" Thị ") ? Sex.FEMALE : Sex.MALE;
            OptionalData given = new OptionalData("", "", "", sex, null, null);
            Registered made = people.account(
                    registration(name, OLDEST + random.nextInt(BIRTH_YEARS), unit, kind, given, ""),
                    since,
                    "DEM-%04d".formatted(number),
                    false);
            learners.add(new DemonstrationLearner(made.accountId(), made.personId(), name, unit, kind));
        }
    }

    private static Registration registration(
            String name, int birthYear, UnitId unit, PersonKind kind, OptionalData given, String password) {
        return new Registration(name, birthYear, unit, kind, given, password, RegistrationService.PRIVACY_VERSION);
    }

    /** Half of them make things, a third are officials. */
    private static PersonKind kind(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1, 2 -> PersonKind.PRODUCER;
            case 3, 4 -> PersonKind.OFFICIAL;
            default -> PersonKind.OTHER;
        };
    }

    /** The self-paced class that came with the course, and two with a trainer. */
    private List<DemonstrationClass> openClasses(Edition course, List<Place> communes, Instant now) {
        List<DemonstrationClass> open = new ArrayList<>();
        Instant came = now.minus(Duration.ofDays(COURSE_KNOWN));
        editions.publishedAt(course.id(), came);
        classes.selfPaced(FOOD_SAFETY).map(ClassView::id).ifPresent(alone -> {
            past.began(alone, Clocks.day(came));
            open.add(new DemonstrationClass(alone, came));
        });
        ClassForm[] forms = {ClassForm.CLASSROOM, ClassForm.BLENDED};
        for (int i = 0; i < CLASS_BEGAN.length; i++) {
            Place commune = communes.get(i * (communes.size() / 2));
            Instant began = now.minus(Duration.ofDays(CLASS_BEGAN[i]));
            NewClass wish = new NewClass(
                    "ATTP-MAU-0" + (i + 1),
                    new Bilingual(
                            "An toàn thực phẩm – " + commune.name() + " (mẫu)",
                            "Food safety – " + commune.name() + " (invented)"),
                    FOOD_SAFETY,
                    forms[i],
                    commune.id(),
                    Clocks.day(began),
                    Clocks.day(began).plusDays(CLASS_LASTS),
                    SEATS);
            clock.at(
                    began.minus(Duration.ofDays(1)),
                    () -> open.add(new DemonstrationClass(training.openDemonstration(wish), began)));
        }
        return open;
    }

    private void grant(Map<Role, List<Registered>> staff, List<DemonstrationClass> classes, List<Place> communes) {
        staff.forEach((role, all) -> all.forEach(made -> {
            switch (role) {
                case TRAINER ->
                    classes.forEach(one ->
                            people.grant(made.accountId(), role, null, one.id().value()));
                case COMMUNE_CONTACT ->
                    people.grant(made.accountId(), role, communes.get(0).id(), null);
                case COORDINATOR, BRANCH_OFFICER ->
                    people.grant(made.accountId(), role, communes.get(0).parent(), null);
                default -> people.grant(made.accountId(), role, null, null);
            }
        }));
    }

    private void addProducts(List<Place> communes, List<DemonstrationLearner> learners) {
        String[] makers = {
            "Tổ hợp tác phơi tôm Bà Lài", "Hợp tác xã lúa – tôm Sóc Kha", "Cơ sở yến sào Mỹ Dung", "Hộ muối Tư Muối"
        };
        String[] made = {"Tôm khô Bà Lài", "Gạo lúa – tôm Sóc Kha", "Yến chưng Mỹ Dung", "Muối hột Tư Muối"};
        ProducerKind[] kinds = {
            ProducerKind.GROUP, ProducerKind.COOPERATIVE, ProducerKind.HOUSEHOLD, ProducerKind.HOUSEHOLD
        };
        Integer[] stars = {3, 4, null, 3};
        List<ProductId> ids = new ArrayList<>();
        for (int i = 0; i < makers.length; i++) {
            Place commune = communes.get(i % communes.size());
            ids.add(products.product(
                    makers[i] + " (mẫu)", kinds[i], commune.id(), commune.name(), made[i] + " (mẫu)", stars[i]));
            products.link(learners.get(i).person(), ids.get(i), ProductPart.OWNER);
        }
        int next = 0;
        for (DemonstrationLearner learner : learners.subList(makers.length, learners.size())) {
            if (learner.kind() == PersonKind.PRODUCER && next % 4 != 3) {
                products.link(learner.person(), ids.get(next % ids.size()), ProductPart.MAKER);
            }
            next++;
        }
    }
}
