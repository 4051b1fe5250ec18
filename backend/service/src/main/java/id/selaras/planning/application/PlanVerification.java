package id.selaras.planning.application;

import id.selaras.verifier.Verdict;
import java.util.List;

/**
 * What the independent verifier says about the stored texts now.
 *
 * @param objective    points of the plan, computed anew
 * @param people       movable people
 * @param pairsChecked pairs of person and post the proof covers
 * @param millis       how long it took
 * @param problems     codes with their place; empty when accepted
 */
public record PlanVerification(
        boolean accepted,
        long objective,
        int people,
        int posts,
        long pairsChecked,
        long millis,
        List<String> problems) {

    static PlanVerification of(Verdict verdict, long millis) {
        return new PlanVerification(
                verdict.accepted(),
                verdict.objective(),
                verdict.people(),
                verdict.posts(),
                verdict.pairsChecked(),
                millis,
                verdict.problems().stream()
                        .map(problem -> problem.code() + ": " + problem.detail())
                        .toList());
    }
}
