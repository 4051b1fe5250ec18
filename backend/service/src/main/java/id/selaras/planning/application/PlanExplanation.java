package id.selaras.planning.application;

import id.selaras.planning.domain.eligibility.Verdict;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a person is, or is not, at a post in the plan.
 *
 * @param eligible  whether the person could be there in some plan
 * @param chosen    whether the plan says so
 * @param loss      points by which the best plan that grants it is worse, exact; null when it is impossible
 * @param verdicts  what every rule says about the person at the post
 * @param wouldMove everybody who would get another post in that plan, the person included
 * @param sentences the answer as reasons
 */
public record PlanExplanation(
        ExplainedPerson employee,
        PlanPosition position,
        boolean eligible,
        boolean chosen,
        @Schema(nullable = true) Long loss,
        List<Verdict> verdicts,
        List<Displaced> wouldMove,
        List<PlanReason> sentences) {

    /** The person asked about. */
    public record ExplainedPerson(UUID id, String name) {}

    /**
     * Somebody who would get another post.
     *
     * @param from the post in the plan, by job and unit
     * @param to   the post instead
     */
    public record Displaced(UUID employeeId, String name, String from, String to) {}
}
