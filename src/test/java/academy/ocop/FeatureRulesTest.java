package academy.ocop;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import academy.ocop.platform.Feature;
import academy.ocop.platform.web.AnsweringServlet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServlet;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.omnifaces.cdi.ViewScoped;

/** The house's rules that the compiler does not know, in the order of its list. */
@AnalyzeClasses(packages = "academy.ocop", importOptions = ImportOption.DoNotIncludeTests.class)
class FeatureRulesTest {

    private static final String ROOT = "academy.ocop.";

    /** What may stand on what: a feature uses only features of a lower level. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("platform", 0),
            Map.entry("places", 1),
            Map.entry("courseware", 1),
            Map.entry("identity", 2),
            Map.entry("catalogue", 3),
            Map.entry("product", 3),
            Map.entry("authoring", 4),
            Map.entry("training", 4),
            Map.entry("enrolment", 5),
            Map.entry("assessment", 6),
            Map.entry("certificate", 7),
            Map.entry("reporting", 9),
            Map.entry("portal", 10));

    /** Failures of the system's own, each for a boundary. */
    private static final Set<String> EXCEPTIONS =
            Set.of("Refused", "NotFound", "FormProblems", "CourseFilesRefused", "AnswerFault");

    /** Boundaries where anything may arrive and is turned into an answer. */
    private static final Set<String> CATCH_EVERYTHING = Set.of(
            "academy.ocop.certificate.OutstandingPapers",
            "academy.ocop.identity.web.CurrentLogin",
            "academy.ocop.platform.Jobs",
            "academy.ocop.platform.MigrationStart",
            "academy.ocop.platform.UseCaseInterceptor",
            "academy.ocop.platform.web.AnsweringServlet",
            "academy.ocop.platform.web.Refusals",
            "academy.ocop.portal.DemonstrationLoader");

    /** Work of the portal itself, and what services share: in a transaction like a service, but no use case of anybody. */
    private static final Set<String> TRANSACTIONAL_BESIDES = Set.of(
            "AdministratorReset",
            "AuditReader",
            "AuditSealer",
            "AuditTrail",
            "FirstAdministrator",
            "JobLeases",
            "PaperKeys",
            "PortalKeys",
            "SortKeys",
            "Throttles");

    /** Platform's own small tables, which no feature asks for. */
    private static final Set<String> ENTITY_MANAGER_BESIDES = Set.of(
            "AuditReader", "AuditSealer", "AuditTrail", "Housekeeping", "JobLeases", "OnceService", "PortalKeys");

    /** Parts of others' use cases, public only because those stand in another feature, and who may call them. */
    private static final Map<String, String> PARTS = Map.of(
            "EnrolmentService.lessonFinished", "AssessmentService",
            "EnrolmentService.finalPassed", "AssessmentService",
            "GrantService.assignTrainer", "TrainingService",
            "GrantService.endTrainer", "TrainingService",
            "PublicationService.publishReviewed", "DraftService",
            "TrainingService.takeSeat", "EnrolmentService",
            "TrainingService.giveBack", "EnrolmentService");

    private static final DescribedPredicate<JavaClass> EDGE =
            resideInAnyPackage("academy.ocop.*.web..", "academy.ocop.*.rest..").as("an edge");
    private static final DescribedPredicate<JavaClass> CORE =
            DescribedPredicate.not(EDGE).as("a core");

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("academy.ocop.(*)..").should().beFreeOfCycles();

    @ArchTest
    static void usesFoundAreUsesDeclaredAndGoDownwards(JavaClasses all) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass type : all) {
            Set<String> uses = found.computeIfAbsent(feature(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(FeatureRulesTest::feature)
                    .filter(target -> !target.equals(feature(type)))
                    .forEach(uses::add);
        }
        Map<String, Set<String>> declared = new TreeMap<>();
        found.keySet()
                .forEach(name -> declared.put(
                        name, new TreeSet<>(Set.of(declaration(name).uses()))));
        // The annotation itself lies in platform: a feature that uses nothing else of it need not say so.
        found.forEach((name, uses) -> {
            if (!declared.get(name).contains("platform") && onlyMarkedByPlatform(all, name)) {
                uses.remove("platform");
            }
        });
        assertThat(declared)
                .as("@Feature(uses = …) says what the bytecode says")
                .isEqualTo(found);
        found.forEach((name, uses) -> assertThat(uses)
                .as("%s uses features below it only", name)
                .allMatch(used -> LEVELS.get(used) < LEVELS.get(name)));
    }

    private static boolean onlyMarkedByPlatform(JavaClasses all, String feature) {
        return all.stream()
                .filter(type -> feature(type).equals(feature))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getName())
                .filter(name -> name.startsWith("academy.ocop.platform."))
                .allMatch(Feature.class.getName()::equals);
    }

    private static Feature declaration(String feature) {
        try {
            return Class.forName(ROOT + feature + ".package-info").getPackage().getAnnotation(Feature.class);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("No package-info with @Feature in " + feature, missing);
        }
    }

    private static String feature(JavaClass type) {
        String rest = type.getPackageName().substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    @ArchTest
    static final ArchRule coreKnowsNoEdge = noClasses()
            .that(CORE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "jakarta.el..",
                    "org.primefaces..",
                    "org.omnifaces.."));

    @ArchTest
    static final ArchRule edgesKnowNoDatabase = noClasses()
            .that(EDGE)
            .and()
            .doNotHaveFullyQualifiedName("academy.ocop.platform.web.ErrorServlet")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "jakarta.data..", "java.sql.."));

    @ArchTest
    static final ArchRule edgesBeginNoTransaction = noClasses()
            .that(EDGE)
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class);

    @ArchTest
    static final ArchRule servicesAndQueriesAreTransactional = classes()
            .that()
            .haveNameMatching(".*(Service|Queries)")
            .and()
            .areNotInterfaces()
            .should()
            .beAnnotatedWith(Transactional.class)
            .andShould()
            .beAnnotatedWith(ApplicationScoped.class);

    @ArchTest
    static final ArchRule nothingElseIsTransactional = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should(ArchCondition.from(describe(
                    "be a service, queries, housekeeping, demonstration data or one of " + TRANSACTIONAL_BESIDES,
                    type -> type.getSimpleName().matches(".*(Service|Queries|Housekeeping|Demonstration)")
                            || TRANSACTIONAL_BESIDES.contains(type.getSimpleName()))));

    /** A part of a use case runs in its transaction, and is called by nobody else. */
    @ArchTest
    static void partsOfUseCasesBelongToTheirs(JavaClasses all) {
        Map<String, Set<String>> callers = new TreeMap<>();
        for (JavaClass type : all) {
            type.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(Transactional.class)
                            && method.getAnnotationOfType(Transactional.class).value()
                                    == Transactional.TxType.MANDATORY)
                    .forEach(method -> callers.put(
                            type.getSimpleName() + '.' + method.getName(),
                            method.getCallsOfSelf().stream()
                                    .map(call -> call.getOriginOwner().getSimpleName())
                                    .collect(Collectors.toCollection(TreeSet::new))));
        }
        Map<String, Set<String>> allowed = new TreeMap<>();
        PARTS.forEach((part, caller) -> allowed.put(part, Set.of(caller)));
        assertThat(callers).isEqualTo(allowed);
    }

    @ArchTest
    static final ArchRule entitiesStayAtHome =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule repositoriesStayAtHome =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule onlyRepositoriesUseTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and(describe(
                    "are none of " + ENTITY_MANAGER_BESIDES,
                    type -> !ENTITY_MANAGER_BESIDES.contains(type.getSimpleName())
                            || !type.getPackageName().equals("academy.ocop.platform")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule edgesOfOthersAreTheirOwn = classes()
            .should(new ArchCondition<JavaClass>("use no edge of another feature, platform's apart") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> EDGE.test(dependency.getTargetClass()))
                            .filter(dependency ->
                                    !feature(dependency.getTargetClass()).equals("platform"))
                            .filter(dependency ->
                                    !feature(dependency.getTargetClass()).equals(feature(type)))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule pagesAreNamedAndScoped = classes()
            .that()
            .haveSimpleNameEndingWith("Page")
            .and(EDGE)
            .and()
            .resideOutsideOfPackage("..rest..")
            .should()
            .beAnnotatedWith(Named.class)
            .andShould(ArchCondition.from(describe(
                    "have a request or view scope",
                    type -> type.isAnnotatedWith(RequestScoped.class) || type.isAnnotatedWith(ViewScoped.class))));

    /** Else a refusal is a fault with its whole trace in the log. */
    @ArchTest
    static final ArchRule servletsAnswer = classes()
            .that()
            .areAssignableTo(HttpServlet.class)
            .and()
            .doNotHaveSimpleName("ErrorServlet")
            .should()
            .beAssignableTo(AnsweringServlet.class);

    @ArchTest
    static final ArchRule nothingLivesInASession = noClasses().should().beAnnotatedWith(SessionScoped.class);

    @ArchTest
    static final ArchRule resourcesAreInRestAndPlural = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .resideInAPackage("..rest")
            .andShould()
            .haveNameMatching(".*sResource");

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule noStandardStreams = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule faultsGoToTheLog = noClasses()
            .should()
            .callMethodWhere(describe(
                    "prints a trace", call -> call.getTarget().getName().equals("printStackTrace")));

    @ArchTest
    static final ArchRule noOldDates = noClasses()
            .that()
            .doNotHaveSimpleName("PaperPdf") // PDFBox takes the day of a document as a Calendar
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat");

    @ArchTest
    static final ArchRule fewExceptionsOfOurOwn = classes()
            .that()
            .areAssignableTo(Throwable.class)
            .should(ArchCondition.from(
                    describe("be one of " + EXCEPTIONS, type -> EXCEPTIONS.contains(type.getSimpleName()))));

    @ArchTest
    static final ArchRule onlyBoundariesCatchEverything = classes()
            .that(describe("are no boundary", type -> !CATCH_EVERYTHING.contains(type.getName())))
            .should(new ArchCondition<JavaClass>("catch no Exception, RuntimeException or Throwable") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    for (JavaCodeUnit unit : type.getCodeUnits()) {
                        for (TryCatchBlock block : unit.getTryCatchBlocks()) {
                            if (block.getCaughtThrowables().stream()
                                    .anyMatch(caught -> caught.isEquivalentTo(Exception.class)
                                            || caught.isEquivalentTo(RuntimeException.class))) {
                                events.add(SimpleConditionEvent.violated(
                                        type, unit.getFullName() + " catches everything"));
                            }
                        }
                    }
                }
            });

    /** In the bytecode every try with resources catches a Throwable; what people write stands in the source. */
    @Test
    void nobodyCatchesAThrowable() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern("catch \\([^)]*Throwable");
            }
        }
    }

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveNameMatching(".*\\.(Base|Abstract|Default)[A-Z][^.]*")
            .orShould()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|DTO|Dto|VO)");

    @ArchTest
    static void packagesSayWhatTheyAre(JavaClasses all) {
        Set<String> packages = new TreeSet<>();
        all.forEach(type -> packages.add(type.getPackageName()));
        for (String name : packages) {
            try {
                Package found = Class.forName(name + ".package-info").getPackage();
                assertThat(found.isAnnotationPresent(NullMarked.class))
                        .as("%s is @NullMarked", name)
                        .isTrue();
                assertThat(found.isAnnotationPresent(Feature.class))
                        .as("%s is marked @Feature when it is a root, else not", name)
                        .isEqualTo(name.substring(ROOT.length()).indexOf('.') < 0);
            } catch (ClassNotFoundException missing) {
                throw new AssertionError(name + " has no package-info", missing);
            }
        }
    }

    @ArchTest
    static final ArchRule coursewareIsPureJava = classes()
            .that()
            .resideInAPackage("academy.ocop.courseware")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "java..",
                            "javax.xml.stream..",
                            "org.jspecify..",
                            "org.commonmark..",
                            "org.snakeyaml..",
                            "de.siegmar.fastcsv..",
                            "de.siegmar.fastcsv..",
                            "academy.ocop.courseware")
                    .or(describe("the mark of a feature", type -> type.isEquivalentTo(Feature.class))));

    @ArchTest
    static final ArchRule eventsAreRecordsInARoot = classes()
            .should(new ArchCondition<JavaClass>("observe records of a feature's root") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethods()
                            .forEach(method -> method.getParameters().stream()
                                    .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                                    .map(parameter -> parameter.getRawType())
                                    .filter(event -> event.getPackageName().startsWith(ROOT))
                                    .filter(event -> !event.isRecord() || EDGE.test(event))
                                    .forEach(event -> events.add(SimpleConditionEvent.violated(
                                            type, method.getFullName() + " observes " + event.getName()))));
                }
            });

    @ArchTest
    static final ArchRule nothingStaticChanges = fields().that()
            .areStatic()
            .and(describe(
                    "are written by people", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule pointsAreDecimals = classes()
            .that(resideInAnyPackage("academy.ocop.assessment..", "academy.ocop.product.."))
            .should(new ArchCondition<JavaClass>("have no double or float") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(field -> isBinary(field.getRawType()))
                            .forEach(field -> events.add(SimpleConditionEvent.violated(type, field.getFullName())));
                    type.getCodeUnits().stream()
                            .filter(unit -> isBinary(unit.getRawReturnType())
                                    || unit.getRawParameterTypes().stream().anyMatch(FeatureRulesTest::isBinary))
                            .forEach(unit -> events.add(SimpleConditionEvent.violated(type, unit.getFullName())));
                }
            });

    private static boolean isBinary(JavaClass type) {
        return type.getName().matches("double|float|java\\.lang\\.(Double|Float)");
    }
}
