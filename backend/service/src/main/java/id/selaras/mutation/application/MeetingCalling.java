package id.selaras.mutation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.mutation.application.MeetingRepository.Seated;
import id.selaras.mutation.application.PlanMeeting.Member;
import id.selaras.mutation.domain.Meeting;
import id.selaras.mutation.domain.MeetingKind;
import id.selaras.mutation.domain.MeetingSeat;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.security.Actor;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls meetings: who may sit in them, who takes whose seat in need, and what they speak of. */
@ApplicationScoped
class MeetingCalling {

    private static final Set<Role> MEETING_ROLES =
            Set.of(Role.TEAM_MEMBER, Role.APPROVER, Role.PLANNER, Role.AGENCY_HEAD, Role.AGENCY_OPERATOR);

    @Inject
    MeetingRepository meetings;

    @Inject
    MutationCaseRepository cases;

    @Inject
    IdentityDirectory identity;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    List<ColleagueView> colleagues() {
        AccountNames names = identity.names(current.governmentId());
        return seatable().values().stream()
                .map(actor -> new ColleagueView(
                        actor.accountId(),
                        names.of(actor.accountId(), actor.username()),
                        actor.roles().stream().sorted().toList()))
                .toList();
    }

    /** Keeps the meeting with its seats and agenda, or refuses with every fault at once. */
    Meeting call(PlanMeeting command) {
        Map<UUID, Actor> known = seatable();
        List<FieldError> errors = new ArrayList<>(faultsOfMembers(command, known.keySet()));
        Set<UUID> agenda = new HashSet<>(command.caseIds());
        if (agenda.size() != command.caseIds().size() || insideOnly(agenda) != agenda.size()) {
            errors.add(new FieldError("/caseIds", "unknown-case", "cases of the government, each once"));
        }
        if (!errors.isEmpty()) {
            throw Refusal.shape(errors);
        }
        Meeting meeting = Meeting.plan(
                current.governmentId(),
                command.kind(),
                command.title().strip(),
                command.place().strip(),
                command.startsAt(),
                current.actor().accountId(),
                clock.instant());
        meetings.persistAndFlush(meeting);
        AccountNames names = identity.names(current.governmentId());
        meetings.seat(
                meeting.id(),
                command.members().stream()
                        .flatMap(member -> Stream.of(
                                seated(known.get(member.accountId()), member.seat(), null, names),
                                member.alternateId() == null
                                        ? null
                                        : seated(
                                                known.get(member.alternateId()),
                                                member.seat(),
                                                member.accountId(),
                                                names)))
                        .filter(Objects::nonNull)
                        .toList());
        meetings.putOnAgenda(meeting.id(), command.caseIds());
        return meeting;
    }

    private static List<FieldError> faultsOfMembers(PlanMeeting command, Set<UUID> known) {
        List<FieldError> errors = new ArrayList<>();
        List<UUID> accounts = command.members().stream()
                .flatMap(member -> Stream.of(member.accountId(), member.alternateId()))
                .filter(Objects::nonNull)
                .toList();
        if (!known.containsAll(accounts) || new HashSet<>(accounts).size() != accounts.size()) {
            errors.add(new FieldError("/members", "unknown-member", "accounts that may sit in a meeting, each once"));
        }
        if (seats(command, MeetingSeat.CHAIR) != 1 || seats(command, MeetingSeat.SECRETARY) != 1) {
            errors.add(new FieldError("/members", "no-chair", "one chair and one secretary"));
        }
        if (command.kind() == MeetingKind.EVALUATION_TEAM && command.members().size() % 2 == 0) {
            errors.add(new FieldError("/members", "even-number", "an odd number of members"));
        }
        return errors;
    }

    private static long seats(PlanMeeting command, MeetingSeat seat) {
        return command.members().stream().map(Member::seat).filter(seat::equals).count();
    }

    private static Seated seated(Actor actor, MeetingSeat seat, UUID alternateOf, AccountNames names) {
        return new Seated(
                actor.accountId(),
                actor.employeeId(),
                names.of(actor.accountId(), actor.username()),
                seat,
                false,
                alternateOf);
    }

    private Map<UUID, Actor> seatable() {
        return identity.colleagues(current.governmentId(), MEETING_ROLES).stream()
                .collect(Collectors.toMap(Actor::accountId, actor -> actor, (one, other) -> one, LinkedHashMap::new));
    }

    /** Cases between governments go another way: no meeting of one of them decides about the other's people. */
    private long insideOnly(Set<UUID> agenda) {
        return cases.rowsOf(current.governmentId(), agenda).values().stream()
                .filter(row -> row.counterpart() == null)
                .count();
    }
}
