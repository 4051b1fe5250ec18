package id.selaras.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.planner.BruteForce;
import id.selaras.planner.LotterySeed;
import id.selaras.planner.Person;
import id.selaras.planner.Planner;
import id.selaras.planner.PlanningProblem;
import id.selaras.planner.Post;
import id.selaras.planner.SmallProblems;
import id.selaras.planner.TransferPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CertificateVerifierTest {
    private static final LotterySeed SEED = LotterySeed.ofText("drawn in public");

    private static TransferPlan plan(long seed) {
        return new Planner(1).plan(SmallProblems.random(seed), SEED);
    }

    private static Verdict verify(TransferPlan plan, String certificate) {
        return CertificateVerifier.verify(plan.certificate().instanceJson(), certificate);
    }

    @Property(tries = 2000)
    void everyPlanIsProven(@ForAll long seed) {
        TransferPlan plan = plan(seed);
        Verdict verdict = verify(plan, plan.certificate().certificateJson());
        assertThat(verdict.problems()).isEmpty();
        assertThat(verdict.accepted()).isTrue();
        assertThat(verdict.objective()).isEqualTo(plan.objectiveAfter());
        assertThat(verdict.people()).isEqualTo(plan.assignment().size());
    }

    @Property(tries = 600)
    void noAssignmentThatIsDearerOrForbiddenPassesWithAnyCorrectedClaim(@ForAll long seed) {
        PlanningProblem problem = SmallProblems.random(seed);
        BruteForce all = new BruteForce(problem);
        TransferPlan plan = new Planner(1).plan(problem, SEED);
        List<Post> posts = problem.posts();
        for (int e = 0; e < problem.people().size(); e++) {
            for (int s = 0; s < posts.size(); s++) {
                Person person = problem.people().get(e);
                Forgery forgery = new Forgery(plan.certificate().certificateJson());
                forgery.assignment.set(e, s);
                Map<String, String> changed = new HashMap<>(plan.assignment());
                changed.put(person.id(), posts.get(s).id());
                boolean feasible = all.feasible(changed);
                long objective = feasible ? all.objective(changed) : plan.objectiveAfter();
                Verdict verdict = verify(plan, forgery.withObjective(objective));
                assertThat(verdict.accepted()).isEqualTo(feasible && objective == plan.objectiveAfter());
            }
        }
    }

    @Property(tries = 600)
    void pricesProveOnlyPlansThatAreOptimal(@ForAll long seed, @ForAll long noise) {
        PlanningProblem problem = SmallProblems.random(seed);
        TransferPlan plan = new Planner(1).plan(problem, SEED);
        BruteForce all = new BruteForce(problem);
        Forgery forgery = new Forgery(plan.certificate().certificateJson());
        Random random = new Random(noise);
        forgery.prices.replaceAll(price -> price + random.nextInt(5) - 2);
        all.forEachPlan(other -> {
            for (int e = 0; e < problem.people().size(); e++) {
                String post = other.get(problem.people().get(e).id());
                forgery.assignment.set(
                        e, problem.posts().stream().map(Post::id).toList().indexOf(post));
            }
            if (all.objective(other) != plan.objectiveAfter()) {
                assertThat(verify(plan, forgery.withObjective(all.objective(other)))
                                .accepted())
                        .isFalse();
            }
        });
    }

    @Property(tries = 300)
    void aWrongClaimIsRefused(@ForAll long seed) {
        TransferPlan plan = plan(seed);
        Forgery forgery = new Forgery(plan.certificate().certificateJson());
        Verdict verdict = verify(plan, forgery.withObjective(plan.objectiveAfter() - 1));
        assertThat(verdict.problems())
                .extracting(Verdict.Problem::code)
                .containsExactly(Verdict.Code.OBJECTIVE_DIFFERS);
    }

    @Property(tries = 300)
    void aChangedInstanceIsRefused(@ForAll long seed) {
        TransferPlan plan = plan(seed);
        String instance = plan.certificate().instanceJson() + " ";
        assertThat(CertificateVerifier.verify(instance, plan.certificate().certificateJson())
                        .problems())
                .extracting(Verdict.Problem::code)
                .containsExactly(Verdict.Code.INSTANCE_HASH_DIFFERS);
    }

    @Property(tries = 300)
    void aPriceOutsideItsIntervalIsRefused(@ForAll long seed) {
        PlanningProblem problem = SmallProblems.random(seed);
        TransferPlan plan = new Planner(1).plan(problem, SEED);
        for (int s = 0; s < problem.posts().size(); s++) {
            var post = plan.posts().get(s);
            Forgery forgery = new Forgery(plan.certificate().certificateJson());
            forgery.prices.set(s, post.after() < post.cap() ? 1000L : -1000L);
            boolean bounded = post.after() < post.cap()
                    || post.after()
                            > Math.max(post.minimum(), problem.posts().get(s).fixed());
            Verdict verdict = verify(plan, forgery.withObjective(plan.objectiveAfter()));
            if (bounded) {
                assertThat(verdict.problems())
                        .extracting(Verdict.Problem::code)
                        .contains(Verdict.Code.PRICE_OUT_OF_INTERVAL);
            }
        }
    }
}
