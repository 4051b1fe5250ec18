package id.selaras.mutation.application;

import id.selaras.employee.application.RatingDirectory;
import id.selaras.employee.application.RatingView;
import id.selaras.mutation.application.CaseProgressView.ChainMember;
import id.selaras.mutation.application.MeetingItemFacts.HeadChange;
import id.selaras.mutation.application.MeetingItemFacts.PlaceChange;
import id.selaras.mutation.application.MeetingItemFacts.YearRating;
import id.selaras.mutation.domain.Meeting;
import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.planning.domain.eligibility.Outcome;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.security.AccessTable;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Reach;
import id.selaras.workload.application.Headcount;
import id.selaras.workload.application.Staffing;
import id.selaras.workload.application.StaffingDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gathers what stands in the files about a case on an agenda. */
@ApplicationScoped
class MeetingItemReader {

    /** States in which the placements already show the move. */
    private static final Set<MutationCaseStatus> SHOWN =
            EnumSet.of(MutationCaseStatus.IN_EFFECT, MutationCaseStatus.HANDED_OVER, MutationCaseStatus.COMPLETED);

    private static final int YEARS = 2;

    @Inject
    MeetingRepository meetings;

    @Inject
    MutationCaseRepository cases;

    @Inject
    CaseAccess access;

    @Inject
    CaseProgressService progress;

    @Inject
    CaseIntegrityService integrity;

    @Inject
    RatingDirectory ratings;

    @Inject
    StaffingDirectory staffing;

    @Inject
    AccessTable table;

    @Inject
    CurrentActor current;

    /** The row of the case and the facts about it without the fit. */
    record Read(MutationCaseRow row, MeetingItemFacts facts) {}

    @Transactional
    Read read(UUID meetingId, UUID caseId) {
        UUID government = current.governmentId();
        Meeting meeting = meetings.of(government, meetingId).orElseThrow(Refusal::notFound);
        requireReader(meeting);
        if (meetings.items(meetingId).stream().noneMatch(item -> item.caseId().equals(caseId))) {
            throw Refusal.notFound();
        }
        MutationCaseView view = cases.find(access.visible(), caseId).orElseThrow(Refusal::notFound);
        MutationCaseRow row = cases.rowsOf(government, List.of(caseId)).get(caseId);
        CaseProgressView standing = progress.of(caseId);
        LocalDate asOf = SHOWN.contains(row.status()) ? row.effectiveOn().minusDays(1) : access.today();
        Staffing before = staffing.on(government, asOf, null);
        Staffing after = before.moved(moves(government, standing.chain()));
        return new Read(
                row,
                new MeetingItemFacts(
                        caseId,
                        view.motive(),
                        view.reasons(),
                        null,
                        ratings(government, row, asOf),
                        asOf,
                        change(row.fromPosition(), before, after),
                        change(row.toPosition(), before, after),
                        standing.verdicts().stream()
                                .filter(verdict -> verdict.outcome() != Outcome.PASS)
                                .toList(),
                        integrity.declarations(caseId)));
    }

    private void requireReader(Meeting meeting) {
        boolean isMember = meetings.members(meeting.id()).stream()
                .anyMatch(seated -> seated.accountId().equals(current.actor().accountId()));
        boolean seesAll = table.scopeFor(current.actor(), "mutation-cases:read")
                .map(scope -> scope.reach() == Reach.GOVERNMENT)
                .orElse(false);
        if (!isMember && !seesAll) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "not-a-member");
        }
    }

    /** Heads that leave and join by post, over every case that is decided together and may still come. */
    private Map<UUID, Integer> moves(UUID government, List<ChainMember> chain) {
        Collection<MutationCaseRow> rows = cases.rowsOf(
                        government, chain.stream().map(ChainMember::id).toList())
                .values();
        Map<UUID, Integer> moves = new HashMap<>();
        for (MutationCaseRow row : rows) {
            if (row.status().isOpen() || SHOWN.contains(row.status())) {
                moves.merge(row.fromPosition().id(), -1, Integer::sum);
                moves.merge(row.toPosition().id(), 1, Integer::sum);
            }
        }
        return moves;
    }

    private List<YearRating> ratings(UUID government, MutationCaseRow row, LocalDate asOf) {
        Map<Integer, String> known = ratings.ratings(government, row.employee().id(), asOf, null).stream()
                .collect(Collectors.toMap(RatingView::year, RatingView::predicate, (one, other) -> one));
        return IntStream.rangeClosed(1, YEARS)
                .map(back -> asOf.getYear() - back)
                .mapToObj(year -> new YearRating(year, known.get(year)))
                .toList();
    }

    private static PlaceChange change(CasePost position, Staffing before, Staffing after) {
        return new PlaceChange(
                position.unitName(),
                change(
                        before,
                        after,
                        staffing -> staffing.ofPost(position.id()),
                        before.knowsNeedOfPost(position.id())),
                change(
                        before,
                        after,
                        staffing -> staffing.ofUnitOfPost(position.id()),
                        before.knowsNeedOfUnitOfPost(position.id())));
    }

    /** Without a known need there is no load either: zero would say that the people there have nothing to do. */
    private static HeadChange change(Staffing before, Staffing after, Function<Staffing, Headcount> of, boolean known) {
        Headcount was = of.apply(before);
        Headcount is = of.apply(after);
        if (!known) {
            return new HeadChange(null, was.incumbents(), is.incumbents(), null, null, null, null);
        }
        return new HeadChange(
                was.need(),
                was.incumbents(),
                is.incumbents(),
                was.loadRatio(),
                is.loadRatio(),
                was.grade(),
                is.grade());
    }
}
