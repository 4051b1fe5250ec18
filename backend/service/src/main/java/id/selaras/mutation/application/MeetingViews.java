package id.selaras.mutation.application;

import id.selaras.identity.application.AccountNames;
import id.selaras.identity.application.IdentityDirectory;
import id.selaras.mutation.application.MeetingRepository.Cast;
import id.selaras.mutation.application.MeetingRepository.Item;
import id.selaras.mutation.application.MeetingRepository.Seated;
import id.selaras.mutation.application.MeetingView.MeetingItem;
import id.selaras.mutation.application.MeetingView.MeetingMember;
import id.selaras.mutation.application.MeetingView.MeetingVote;
import id.selaras.mutation.domain.Ballot;
import id.selaras.mutation.domain.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a meeting together for the screen: six queries whatever its size. */
@ApplicationScoped
class MeetingViews {

    @Inject
    MeetingRepository meetings;

    @Inject
    MutationCaseRepository cases;

    @Inject
    IdentityDirectory identity;

    MeetingView of(Meeting meeting) {
        List<Seated> members = meetings.members(meeting.id());
        List<Item> items = meetings.items(meeting.id());
        Map<UUID, List<Cast>> votes =
                meetings.votes(meeting.id()).stream().collect(Collectors.groupingBy(Cast::caseId));
        Map<UUID, MutationCaseRow> subjects = cases.rowsOf(
                meeting.governmentId(), items.stream().map(Item::caseId).toList());
        AccountNames people = identity.names(meeting.governmentId());
        Map<UUID, String> names = members.stream()
                .collect(Collectors.toMap(Seated::accountId, one -> people.of(one.accountId(), one.name())));
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                meeting.kind(),
                meeting.status(),
                meeting.title(),
                meeting.place(),
                meeting.startsAt(),
                meeting.openedAt(),
                meeting.closedAt(),
                members.stream()
                        .map(member -> new MeetingMember(
                                member.accountId(),
                                names.get(member.accountId()),
                                member.seat(),
                                member.present(),
                                member.alternateOf()))
                        .toList(),
                items.stream()
                        .map(item -> item(
                                item,
                                subjects.get(item.caseId()),
                                members,
                                votes.getOrDefault(item.caseId(), List.of()),
                                names))
                        .toList());
    }

    static Ballot ballot(List<Seated> members, List<Cast> votes) {
        return new Ballot(
                members.stream().map(Seated::member).toList(),
                votes.stream().collect(Collectors.toMap(Cast::accountId, Cast::vote)));
    }

    private static MeetingItem item(
            Item item, MutationCaseRow subject, List<Seated> members, List<Cast> votes, Map<UUID, String> names) {
        Ballot ballot = ballot(members, votes);
        return new MeetingItem(
                item.number(),
                subject,
                ballot.judges().stream().map(Ballot.Member::accountId).toList(),
                ballot.hasQuorum(),
                (int) ballot.missing(),
                ballot.concludes().orElse(null),
                item.result(),
                item.note(),
                votes.stream()
                        .map(cast -> new MeetingVote(
                                cast.accountId(), names.get(cast.accountId()), cast.vote(), cast.note()))
                        .toList());
    }
}
