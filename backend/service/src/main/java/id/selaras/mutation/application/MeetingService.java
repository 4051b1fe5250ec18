package id.selaras.mutation.application;

import id.selaras.mutation.application.CaseSteps.Asked;
import id.selaras.mutation.application.MeetingRepository.Cast;
import id.selaras.mutation.application.MeetingRepository.Item;
import id.selaras.mutation.application.MeetingRepository.Seated;
import id.selaras.mutation.domain.Ballot;
import id.selaras.mutation.domain.CaseAction;
import id.selaras.mutation.domain.Consideration;
import id.selaras.mutation.domain.Meeting;
import id.selaras.mutation.domain.MeetingKind;
import id.selaras.mutation.domain.Vote;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.event.DomainEvent;
import id.selaras.shared.idempotency.Idempotency;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Meetings: called, opened, voted in, concluded case by case, closed. */
@ApplicationScoped
public class MeetingService {

    @Inject
    MeetingRepository meetings;

    @Inject
    MeetingViews views;

    @Inject
    MeetingCalling calling;

    @Inject
    MeetingLetterService letters;

    @Inject
    CaseAccess access;

    @Inject
    CaseSteps steps;

    @Inject
    CaseIntegrityService integrity;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Accounts that may sit in a meeting. */
    @Transactional
    public List<ColleagueView> colleagues() {
        return calling.colleagues();
    }

    @Transactional
    public Page<MeetingRow> list(MeetingFilter filter, PageRequest page) {
        return meetings.page(current.governmentId(), filter, page);
    }

    @Transactional
    public MeetingView get(UUID id) {
        return views.of(meetings.of(current.governmentId(), id).orElseThrow(Refusal::notFound));
    }

    /** Calls a meeting; refused with everything that is wrong with members and agenda. */
    @Transactional
    public MeetingView plan(String key, PlanMeeting command) {
        return idempotency.once(key, command, MeetingView.class, () -> call(command));
    }

    private MeetingView call(PlanMeeting command) {
        return changed(
                calling.call(command),
                "planned",
                Map.of("items", command.caseIds().size()),
                null);
    }

    @Transactional
    public MeetingView open(UUID id, int version) {
        Meeting meeting = locked(id, version);
        meeting.open(clock.instant());
        return changed(meeting, "opened", Map.of(), null);
    }

    /** Closes it; a case without a conclusion stays where it is and may come to another meeting. */
    @Transactional
    public MeetingView close(UUID id, int version) {
        Meeting meeting = locked(id, version);
        meeting.close(clock.instant());
        meetings.flush();
        // Before the event: who takes a number holds the year's numbers, and the log comes last (ADR 7).
        letters.registerMinutes(id);
        return changed(meeting, "closed", Map.of(), null);
    }

    @Transactional
    public MeetingView cancel(UUID id, int version, ExplainStep command) {
        Meeting meeting = locked(id, version);
        meeting.cancel();
        return changed(meeting, "cancelled", Map.of(), command.reason());
    }

    /** Writes down who is there. */
    @Transactional
    public MeetingView attend(UUID id, TakeAttendance command) {
        Meeting meeting = inSession(id);
        Set<UUID> members = meetings.members(id).stream().map(Seated::accountId).collect(Collectors.toSet());
        if (!members.containsAll(command.present())) {
            throw Refusal.shape("/present", "unknown-member", "members of the meeting");
        }
        meetings.attend(id, command.present());
        return changed(meeting, "attended", Map.of("present", command.present().size()), null);
    }

    /** One vote or conclusion with what makes it this one, so that a screen may send it again. */
    record OnItem(UUID meeting, UUID caseId, Object command) {}

    /**
     * Casts or changes the own vote on a case; it declares the own interest, too, where nothing was declared.
     *
     * @param key names this vote, or null; a screen that lost its network sends the same vote again under the same key,
     *            and it does not undo a later one
     */
    @Transactional
    public MeetingView vote(String key, UUID id, UUID caseId, CastVote command) {
        return key == null
                ? cast(id, caseId, command)
                : idempotency.once(
                        key, new OnItem(id, caseId, command), MeetingView.class, () -> cast(id, caseId, command));
    }

    private MeetingView cast(UUID id, UUID caseId, CastVote command) {
        Meeting meeting = inSession(id);
        UUID account = current.actor().accountId();
        Seated member = meetings.members(id).stream()
                .filter(seated -> seated.accountId().equals(account))
                .findFirst()
                .orElseThrow(() -> Refusal.of(RefusalKind.FORBIDDEN, "not-a-member"));
        openItem(id, caseId);
        if (!member.present() && command.vote() != Vote.RECUSED) {
            throw Refusal.rule("not-present", Map.of());
        }
        if (member.isAlternate()
                && command.vote() != Vote.RECUSED
                && !ballot(id, caseId).isJudge(account)) {
            throw Refusal.rule("member-judges", Map.of());
        }
        if (command.vote() == Vote.FOR_WITH_NOTE
                && (command.note() == null || command.note().isBlank())) {
            throw Refusal.shape("/note", "required", "the note");
        }
        integrity.declareByVote(caseId, command);
        meetings.vote(id, new Cast(caseId, account, command.vote(), command.note()));
        return changed(
                meeting, "voted", Map.of("case", caseId, "vote", command.vote().name()), command.note());
    }

    /**
     * Concludes a case by its votes; in the evaluation team that is the consideration of the case.
     *
     * @param key names this conclusion, or null; the same one sent again is answered as the first was
     */
    @Transactional
    public MeetingView conclude(String key, UUID id, UUID caseId, ConcludeItem command) {
        return key == null
                ? conclude(id, caseId, command)
                : idempotency.once(
                        key, new OnItem(id, caseId, command), MeetingView.class, () -> conclude(id, caseId, command));
    }

    private MeetingView conclude(UUID id, UUID caseId, ConcludeItem command) {
        Meeting meeting = inSession(id);
        openItem(id, caseId);
        Ballot ballot = ballot(id, caseId);
        UUID account = current.actor().accountId();
        if (!ballot.concludes().map(account::equals).orElse(false)) {
            throw Refusal.of(RefusalKind.FORBIDDEN, "not-the-chair");
        }
        if (!ballot.hasQuorum()) {
            throw Refusal.rule("no-quorum", Map.of("members", ballot.judges().size()));
        }
        if (ballot.missing() > 0) {
            throw Refusal.rule("votes-missing", Map.of("missing", ballot.missing()));
        }
        Consideration result = ballot.result();
        meetings.conclude(id, caseId, result, command.note());
        if (meeting.kind() == MeetingKind.EVALUATION_TEAM) {
            UUID chain = access.requireChain(caseId);
            steps.take(
                    new Asked(
                            current.governmentId(),
                            chain,
                            caseId,
                            CaseAction.CONSIDER,
                            null,
                            StepDetails.considered(result, command.note())),
                    current.actor());
        }
        return changed(meeting, "concluded", Map.of("case", caseId, "result", result.name()), command.note());
    }

    private Ballot ballot(UUID id, UUID caseId) {
        return MeetingViews.ballot(
                meetings.members(id),
                meetings.votes(id).stream()
                        .filter(cast -> cast.caseId().equals(caseId))
                        .toList());
    }

    private Item openItem(UUID meetingId, UUID caseId) {
        Item item = meetings.items(meetingId).stream()
                .filter(one -> one.caseId().equals(caseId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (item.result() != null) {
            throw Refusal.conflict("already-concluded");
        }
        return item;
    }

    private Meeting inSession(UUID id) {
        Meeting meeting = meetings.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        meeting.requireOpen();
        return meeting;
    }

    private Meeting locked(UUID id, int version) {
        Meeting meeting = meetings.lock(current.governmentId(), id).orElseThrow(Refusal::notFound);
        if (meeting.version() != version) {
            throw Refusal.stale();
        }
        return meeting;
    }

    private MeetingView changed(Meeting meeting, String what, Map<String, Object> after, String reason) {
        meetings.flush();
        events.fire(MeetingChanged.of(meeting, what, after, reason));
        return views.of(meeting);
    }
}
