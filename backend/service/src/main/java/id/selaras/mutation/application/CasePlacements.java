package id.selaras.mutation.application;

import id.selaras.employee.application.HolderDirectory;
import id.selaras.employee.application.PlacementImport;
import id.selaras.employee.application.PlacementRecord;
import id.selaras.mutation.domain.MutationCase;
import id.selaras.organisation.application.PositionDirectory;
import id.selaras.organisation.application.PositionFacts;
import id.selaras.shared.error.Reason;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * What a decree does to placements. It is recorded when the decree is issued, with the first day it holds: every view
 * shows the former post until that day and the new one from then on, whether or not a process runs at midnight.
 */
@ApplicationScoped
class CasePlacements {

    private static final int WHOLE_TIME = 100;

    @Inject
    PlacementImport placements;

    @Inject
    PositionDirectory positions;

    @Inject
    HolderDirectory holders;

    @Inject
    CaseArrivals arrivals;

    /** Keeps other writers of placements out; before the chain is held and the log is written. */
    void hold(UUID governmentId) {
        placements.hold(governmentId);
    }

    /** Records the new placements of a chain; answers the change by which they can be taken back. */
    UUID place(UUID governmentId, List<MutationCase> chain, StepDetails decree) {
        UUID change = Ids.next();
        record(governmentId, change, chain, MutationCase::toPositionId, decree);
        return change;
    }

    /**
     * Takes the placements of a decree back. Before their first day they never were; from then on the former post
     * holds again by a new row, and what was stays readable. Who has moved on by a later decree stays there.
     */
    void restore(UUID governmentId, List<MutationCase> chain, StepDetails revocation, LocalDate today) {
        MutationCase first = chain.get(0);
        if (first.between() != null) {
            arrivals.takeBack(first, revocation, today);
            return;
        }
        if (first.effectiveOn().isAfter(today)) {
            if (placements.isBuiltUpon(first.placementChange())) {
                throw Refusal.conflict("placement-changed-since");
            }
            placements.undo(governmentId, first.placementChange(), Ids.next());
        } else {
            List<MutationCase> still = stillThere(governmentId, chain, revocation);
            if (!still.isEmpty()) {
                record(governmentId, Ids.next(), still, MutationCase::fromPositionId, revocation);
            }
        }
    }

    /** Whoever has moved on since holds the post by a later decree, which nobody takes back here. */
    private List<MutationCase> stillThere(UUID governmentId, List<MutationCase> chain, StepDetails revocation) {
        Map<UUID, UUID> posts = holders.definitivePosts(
                governmentId, chain.stream().map(MutationCase::employeeId).toList(), revocation.effectiveOn());
        return chain.stream()
                .filter(member -> member.toPositionId().equals(posts.get(member.employeeId())))
                .toList();
    }

    private void record(
            UUID governmentId,
            UUID change,
            List<MutationCase> chain,
            Function<MutationCase, UUID> post,
            StepDetails decree) {
        Map<UUID, PositionFacts> posts = positions.positions(governmentId, decree.effectiveOn());
        List<Reason> gone = chain.stream()
                .filter(member -> !posts.containsKey(post.apply(member)))
                .map(member ->
                        new Reason("position-not-there", Map.of("case", member.number(), "on", decree.effectiveOn())))
                .toList();
        if (!gone.isEmpty()) {
            throw Refusal.rule("position-not-there", gone);
        }
        placements.apply(
                governmentId,
                change,
                chain.stream()
                        .map(member -> new PlacementRecord(
                                member.nip(),
                                posts.get(post.apply(member)).code(),
                                PlacementRecord.DEFINITIVE,
                                decree.effectiveOn(),
                                null,
                                decree.number(),
                                decree.issuedOn(),
                                WHOLE_TIME))
                        .toList());
    }
}
