package id.selaras.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The picture of the code that every change keeps true. */
@AnalyzeClasses(packages = ArchitectureTest.BASE, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String BASE = "id.selaras";

    /** Libraries beside the service, each with a life of its own, and the part that starts the process. */
    private static final List<String> NOT_FEATURES = List.of("shared", "launch", "planner", "verifier");

    /** Every feature, and the only features it may know. A new edge is a decision: record it as an ADR. */
    private static final Map<String, Set<String>> MAY_USE = mayUse();

    private static Map<String, Set<String>> mayUse() {
        Map<String, Set<String>> edges = new LinkedHashMap<>();
        edges.put("identity", Set.of());
        edges.put("rules", Set.of());
        edges.put("audit", Set.of("identity"));
        edges.put("organisation", Set.of("rules"));
        edges.put("employee", Set.of("organisation", "rules"));
        edges.put("workload", Set.of("organisation", "employee", "rules"));
        edges.put("competence", Set.of("organisation", "employee", "rules"));
        edges.put("performance", Set.of("organisation", "employee", "rules"));
        edges.put("survey", Set.of("organisation", "employee", "rules"));
        edges.put("planning", allOf(edges));
        edges.put("mutation", allOf(edges));
        edges.put(
                "socialisation",
                Set.of("identity", "rules", "organisation", "employee", "workload", "planning", "mutation"));
        edges.put("exchange", allOf(edges));
        edges.put("demo", allOf(edges));
        return edges;
    }

    private static Set<String> allOf(Map<String, Set<String>> edges) {
        return new HashSet<>(edges.keySet());
    }

    // --- between features ---------------------------------------------------------------------

    @ArchTest
    static void a_feature_uses_only_the_features_it_declares(JavaClasses classes) {
        MAY_USE.forEach((feature, others) -> noClasses()
                .that()
                .resideInAPackage(packageOf(feature))
                .should()
                .dependOnClassesThat(ours().and(not(resideInAnyPackage(packagesOf(feature, others))))
                        .and(not(resideInAnyPackage(packagesOf("planner", Set.of("verifier"))))))
                .allowEmptyShould(true)
                .check(classes));
    }

    @ArchTest
    static void every_feature_is_declared(JavaClasses classes) {
        classes()
                .that(ours())
                .should()
                .resideInAnyPackage(Stream.concat(NOT_FEATURES.stream(), MAY_USE.keySet().stream())
                        .map(ArchitectureTest::packageOf)
                        .toArray(String[]::new))
                .check(classes);
    }

    @ArchTest
    static final ArchRule only_planning_knows_the_planner_and_the_verifier = noClasses()
            .that()
            .resideOutsideOfPackages(packageOf("planning"), packageOf("planner"), packageOf("verifier"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packageOf("planner"), packageOf("verifier"));

    @ArchTest
    static void a_resource_talks_only_to_its_own_feature(JavaClasses classes) {
        MAY_USE.keySet()
                .forEach(feature -> noClasses()
                        .that()
                        .resideInAPackage(BASE + "." + feature + ".api..")
                        .should()
                        .dependOnClassesThat(ours().and(not(resideInAnyPackage(packagesOf(feature, Set.of())))))
                        .allowEmptyShould(true)
                        .check(classes));
    }

    @ArchTest
    static final ArchRule features_are_acyclic =
            slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule shared_knows_no_feature = noClasses()
            .that()
            .resideInAPackage(BASE + ".shared..")
            .should()
            .dependOnClassesThat(ours().and(not(resideInAPackage(BASE + ".shared.."))));

    @ArchTest
    static final ArchRule entities_stay_in_their_feature =
            classes().that().areAnnotatedWith(Entity.class).should(beUsedOnlyInsideTheirFeature());

    // --- inside a feature ---------------------------------------------------------------------

    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("api")
            .definedBy("..api..")
            .layer("application")
            .definedBy("..application..")
            .layer("domain")
            .definedBy("..domain..")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("application")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("api", "application");

    @ArchTest
    static final ArchRule the_domain_knows_only_the_jdk_and_jpa = classes()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "jakarta.persistence..", BASE + "..domain..", BASE + ".shared..");

    @ArchTest
    static final ArchRule what_the_api_shows_is_resources = classes()
            .that()
            .resideInAPackage("..api..")
            .and()
            .arePublic()
            .should()
            .haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule repositories_stay_in_their_package =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule transactions_start_in_application = noClasses()
            .that()
            .resideOutsideOfPackages("..application..", BASE + ".shared..")
            .should()
            .beAnnotatedWith(Transactional.class);

    // --- what crosses the boundary ------------------------------------------------------------

    @ArchTest
    static final ArchRule commands_and_views_are_records = classes()
            .that()
            .resideInAPackage("..application..")
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .and()
            .haveNameNotMatching(".*(Service|Repository|Directory|Import|Runner|Listener|Filter|Export)")
            .should()
            .beRecords()
            .orShould()
            .beEnums();

    @ArchTest
    static final ArchRule entities_never_reach_the_api = noClasses()
            .that()
            .resideInAPackage("..api..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class);

    @ArchTest
    static final ArchRule services_never_hand_out_entities = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("..application..")
            .should()
            .haveRawReturnType(annotatedWith(Entity.class).forSubtype());

    @ArchTest
    static final ArchRule the_clock_is_injected = noClasses()
            .that()
            .resideOutsideOfPackages(BASE + ".shared.time..", BASE + ".launch..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    // ------------------------------------------------------------------------------------------

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage(BASE + "..");
    }

    private static String packageOf(String feature) {
        return BASE + "." + feature + "..";
    }

    private static String[] packagesOf(String feature, Set<String> others) {
        return Stream.concat(Stream.of(feature, "shared"), others.stream())
                .map(ArchitectureTest::packageOf)
                .toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> beUsedOnlyInsideTheirFeature() {
        return new ArchCondition<>("be used only inside their feature") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                entity.getDirectDependenciesToSelf().stream()
                        .filter(use -> !featureOf(use.getOriginClass()).equals(featureOf(entity)))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
            }
        };
    }

    private static String featureOf(JavaClass type) {
        return type.getPackageName().substring(BASE.length() + 1).split("\\.")[0];
    }
}
