package id.selaras.mutation.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The votes on one case. Who has a conflict of interest neither votes nor counts; of the others more than half have to
 * be present, the chair (or, where the chair is out, the secretary) among them (domain reference 1.11).
 *
 * @param members everybody who belongs to the meeting
 * @param votes   by account
 */
public record Ballot(Collection<Member> members, Map<UUID, Vote> votes) {

    /** Somebody who belongs to the meeting. */
    public record Member(UUID accountId, MeetingSeat seat, boolean present) {}

    /** Members who may judge this case. */
    public Collection<Member> eligible() {
        return members.stream().filter(member -> !isRecused(member)).collect(Collectors.toList());
    }

    /** Who concludes: the chair, or the secretary where the chair is recused; empty when neither may. */
    public Optional<UUID> concludes() {
        return eligible().stream()
                .filter(member -> member.seat() != MeetingSeat.MEMBER)
                .min((one, other) -> one.seat().compareTo(other.seat()))
                .map(Member::accountId);
    }

    /** Whether enough members who may judge are present, and the one who concludes among them. */
    public boolean hasQuorum() {
        Collection<Member> eligible = eligible();
        long present = eligible.stream().filter(Member::present).count();
        boolean led = concludes()
                .map(leader -> eligible.stream()
                        .anyMatch(
                                member -> member.present() && member.accountId().equals(leader)))
                .orElse(false);
        return led && present * 2 > eligible.size();
    }

    /** Present members who may judge and have not voted. */
    public long missing() {
        return eligible().stream()
                .filter(member -> member.present() && !votes.containsKey(member.accountId()))
                .count();
    }

    /** What the votes say: more for than against, else not recommended. */
    public Consideration result() {
        long ayes = votes.values().stream().filter(Vote::isFor).count();
        long noes = votes.values().stream().filter(vote -> vote == Vote.AGAINST).count();
        if (ayes <= noes) {
            return Consideration.NOT_RECOMMENDED;
        }
        return votes.containsValue(Vote.FOR_WITH_NOTE)
                ? Consideration.RECOMMENDED_WITH_NOTES
                : Consideration.RECOMMENDED;
    }

    private boolean isRecused(Member member) {
        return votes.get(member.accountId()) == Vote.RECUSED;
    }
}
