package id.selaras.planning.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.planning.api.PlanRuns;
import id.selaras.planning.domain.Plan;
import id.selaras.planning.domain.PlanStatus;
import id.selaras.shared.id.Ids;
import id.selaras.shared.job.JobCancelled;
import id.selaras.shared.job.JobRun;
import id.selaras.shared.job.JobRuns;
import id.selaras.shared.job.JobStatus;
import id.selaras.shared.job.Jobs;
import id.selaras.shared.security.Role;
import id.selaras.testing.Accounts;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.PlanningFixtures;
import id.selaras.testing.PlanningFixtures.Who;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are cancelled, crash, are done twice, or start from rows in another order. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class PlanRunnerTest {

    @Inject
    PlanRunner runner;

    @Inject
    PlanRepository plans;

    @Inject
    PlanRunRepository runs;

    @Inject
    PlanMoveRepository moves;

    @Inject
    PlanTextRepository texts;

    @Inject
    Jobs jobs;

    @Inject
    Accounts accounts;

    @Inject
    PlanningFixtures fixtures;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    UUID city;
    PlanRuns http;

    /** A run that is written down and that no worker will take. */
    private record Waiting(UUID plan, UUID run) {}

    @BeforeEach
    void aCity() {
        city = fixtures.city("pelari", 7);
        http = new PlanRuns(accounts.open(city, "planner@pelari", Role.PLANNER, null, null));
    }

    @Test
    void aRunDoneByTwoReplicasAtOnceIsKeptOnce() {
        Waiting waiting = waiting();
        List<CompletableFuture<Void>> replicas = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            replicas.add(CompletableFuture.runAsync(() ->
                    accounts.as(city, () -> runner.run(job(waiting, () -> false)))));
        }
        replicas.forEach(CompletableFuture::join);
        accounts.as(city, () -> runner.run(job(waiting, () -> false)));
        PlanRunView run = run(waiting);
        assertThat(run.status()).isEqualTo("PLANNED");
        List<MoveRow> kept = QuarkusTransaction.requiringNew().call(() -> moves.all(waiting.run()));
        assertThat(kept).hasSize(run.moves()).isNotEmpty();
        assertThat(kept.stream().map(MoveRow::employeeId).distinct()).hasSize(kept.size());
    }

    @Test
    void aRunThatCrashedLeavesNothingAndIsDoneByTheNextReplica() {
        Waiting waiting = waiting();
        assertThatThrownBy(() -> accounts.as(
                        city,
                        () -> runner.run(job(waiting, () -> {
                            throw new IllegalStateException("the machine is gone");
                        }))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(run(waiting).status()).isEqualTo("RUNNING");
        assertThat(QuarkusTransaction.requiringNew().call(() -> moves.all(waiting.run())))
                .isEmpty();
        accounts.as(city, () -> runner.run(job(waiting, () -> false)));
        assertThat(run(waiting).status()).isEqualTo("PLANNED");
    }

    @Test
    void aCancelledRunStopsAndLeavesThePlanCancelled() {
        Waiting waiting = waiting();
        JobRun job = job(waiting, () -> true);
        assertThatThrownBy(() -> accounts.as(city, () -> runner.run(job))).isInstanceOf(JobCancelled.class);
        accounts.as(city, () -> runner.ended(job, JobStatus.CANCELLED, null));
        assertThat(status(waiting)).isEqualTo(PlanStatus.CANCELLED);
        accounts.as(city, () -> runner.run(job(waiting, () -> false)));
        assertThat(status(waiting)).isEqualTo(PlanStatus.CANCELLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"candidates", "optimum", "lottery", "verification"})
    void aRunThatIsCancelledInTheMiddleOfSolvingStopsThereAndKeepsNothing(String phase) {
        Waiting waiting = waiting();
        List<String> phases = new ArrayList<>();
        JobRun job = JobRuns.cancelledIn(city, waiting.plan(), payload(waiting), phase, phases::add);
        assertThatThrownBy(() -> accounts.as(city, () -> runner.run(job))).isInstanceOf(JobCancelled.class);
        assertThat(phases).last().isEqualTo(phase);
        accounts.as(city, () -> runner.ended(job, JobStatus.CANCELLED, null));
        assertThat(status(waiting)).isEqualTo(PlanStatus.CANCELLED);
        assertThat(run(waiting).moves()).isNull();
        assertThat(QuarkusTransaction.requiringNew().call(() -> moves.all(waiting.run())))
                .isEmpty();
    }

    @Test
    void relativesWhoWouldNewlyMeetInOneUnitAreKeptApart() {
        UUID home = fixtures.city("pelari-kerabat", 7);
        PlanRuns there = new PlanRuns(accounts.open(home, "planner@pelari-kerabat", Role.PLANNER, null, null));
        List<String> pair = List.of("FREE_ONE, S.AP.", "FREE_TWO, S.AP.");
        assertThat(unitsOf(there, pair)).containsExactly("Dinas Kesehatan", "Dinas Kesehatan");
        fixtures.relate(home, Who.FREE_ONE.nip(), Who.FREE_TWO.nip());
        assertThat(unitsOf(there, pair)).doesNotHaveDuplicates().isNotEmpty();
    }

    /** Where a fresh plan sends these people. */
    private static List<String> unitsOf(PlanRuns there, List<String> names) {
        String plan = there.planned(PlanRuns.description(Map.of()));
        List<Map<String, Object>> moved = there.request()
                .get("/api/v1/plans/" + plan + "/moves")
                .jsonPath()
                .getList("items");
        return moved.stream()
                .filter(move -> names.contains(move.get("name")))
                .map(move -> (Map<?, ?>) move.get("toPosition"))
                .map(post -> (String) post.get("unitName"))
                .toList();
    }

    @Test
    void aJobThatIsCancelledBeforeItIsTakenEndsThePlanToo() {
        String plan = http.create(PlanRuns.description(Map.of()));
        String[] job = new String[1];
        accounts.as(
                city,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    UUID runId = Ids.next();
                    plans.lock(city, UUID.fromString(plan)).start(runId);
                    UUID id = jobs.enqueue(
                            city,
                            PlanRunService.JOB_KIND,
                            "plan",
                            UUID.fromString(plan),
                            new PlanRunService.RunJob(runId));
                    runs.insert(runId, UUID.fromString(plan), city, id, clock.instant());
                    jobs.cancel(id);
                    job[0] = id.toString();
                }));
        assertThat(http.await(job[0])).isEqualTo("CANCELLED");
        assertThat(http.request().get("/api/v1/plans/" + plan).<String>path("status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void factsThatChangeWhileAPlanIsComputedLeaveItStale() {
        UUID elsewhere = fixtures.city("pelari-basi", 7);
        PlanRuns there = new PlanRuns(accounts.open(elsewhere, "planner@pelari-basi", Role.PLANNER, null, null));
        AFTER_THE_END.set(() -> database.createNativeQuery("UPDATE performance_ratings SET predicate = 'KURANG'"
                        + " WHERE government_id = :city AND predicate = 'BAIK'")
                .setParameter("city", Ids.bytes(elsewhere))
                .executeUpdate());
        String plan = there.create(PlanRuns.description(Map.of()));
        assertThat(there.await(there.start(plan))).isEqualTo("DONE");
        assertThat(there.request().get("/api/v1/plans/" + plan).<String>path("status"))
                .isEqualTo("STALE");
    }

    /** What happens in the transaction that ends the next run. */
    private static final AtomicReference<Runnable> AFTER_THE_END = new AtomicReference<>();

    void onEnd(@Observes PlanChanged event) {
        if (event.type().equals("plan.run-ended")) {
            Optional.ofNullable(AFTER_THE_END.getAndSet(null)).ifPresent(Runnable::run);
        }
    }

    @Test
    void rowsInAnotherOrderAndWithOtherIdsGiveTheSamePlanToTheLastByte() {
        UUID twin = fixtures.city("kembar", 99);
        PlanRuns there = new PlanRuns(accounts.open(twin, "planner@kembar", Role.PLANNER, null, null));
        String here = http.planned(PlanRuns.description(Map.of()));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "REPLACE INTO planning_secrets (government_id, secret) SELECT :twin, secret"
                                        + " FROM (SELECT secret FROM planning_secrets WHERE government_id = :city) s")
                        .setParameter("twin", Ids.bytes(twin))
                        .setParameter("city", Ids.bytes(city))
                        .executeUpdate());
        String elsewhere = there.planned(PlanRuns.description(Map.of()));
        assertThat(there.request()
                        .get("/api/v1/plans/" + elsewhere + "/instance")
                        .asString())
                .isEqualTo(http.request()
                        .get("/api/v1/plans/" + here + "/instance")
                        .asString());
        assertThat(there.request()
                        .get("/api/v1/plans/" + elsewhere + "/certificate")
                        .asString())
                .isEqualTo(http.request()
                        .get("/api/v1/plans/" + here + "/certificate")
                        .asString());
    }

    @Test
    void pseudonymsChangeWithTheFactsAndTellNothingWithoutTheSecret() {
        String one = http.planned(PlanRuns.description(Map.of("moveCost", 60)));
        String two = http.planned(PlanRuns.description(Map.of("moveCost", 61)));
        List<String> first = pseudonyms(one);
        List<String> second = pseudonyms(two);
        assertThat(new TreeSet<>(first)).doesNotContainAnyElementsOf(second);
    }

    @Test
    void theDatabaseRefusesAPlannedRunWithoutAnAcceptedProof() {
        Waiting waiting = waiting();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> runs.end(waiting.run(), waiting.plan(), "PLANNED", null, clock.instant())))
                .hasStackTraceContaining("plan_runs_proven");
        assertThat(status(waiting)).isEqualTo(PlanStatus.RUNNING);
    }

    private List<String> pseudonyms(String plan) {
        return http.request()
                .get("/api/v1/plans/" + plan + "/instance")
                .jsonPath()
                .getList("people.id");
    }

    private Waiting waiting() {
        UUID plan = UUID.fromString(http.create(PlanRuns.description(Map.of())));
        UUID run = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> {
            Plan found = plans.lock(city, plan);
            found.start(run);
            runs.insert(run, plan, city, Ids.next(), clock.instant());
        });
        return new Waiting(plan, run);
    }

    private JobRun job(Waiting waiting, BooleanSupplier stop) {
        return JobRuns.of(city, waiting.plan(), payload(waiting), stop);
    }

    private static String payload(Waiting waiting) {
        return "{\"runId\":\"" + waiting.run() + "\"}";
    }

    private PlanRunView run(Waiting waiting) {
        return QuarkusTransaction.requiringNew()
                .call(() -> runs.find(city, waiting.run()).orElseThrow().view());
    }

    private PlanStatus status(Waiting waiting) {
        return QuarkusTransaction.requiringNew()
                .call(() -> plans.of(city, waiting.plan()).status());
    }
}
