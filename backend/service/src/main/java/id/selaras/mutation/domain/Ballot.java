package id.selaras.mutation.domain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The votes on one case. Each seat is judged by its member, or by the member's alternate where the member is out by a
 * conflict of interest or absent. A seat without anybody who may judge does not count; of the others more than half
 * have to be present, the one who leads among them (domain reference 1.8 and 1.11).
 *
 * @param members everybody who belongs to the meeting, alternates too
 * @param votes   by account
 */
public record Ballot(Collection<Member> members, Map<UUID, Vote> votes) {

    /**
     * Somebody who belongs to the meeting.
     *
     * @param alternateOf account of the member whose seat this one takes in need, or null for a member
     */
    public record Member(UUID accountId, MeetingSeat seat, boolean present, UUID alternateOf) {}

    /** Who judges this case, one a seat. */
    public List<Member> judges() {
        return members.stream()
                .filter(member -> member.alternateOf() == null)
                .map(this::judgeOf)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether somebody judges this case. */
    public boolean isJudge(UUID accountId) {
        return judges().stream().anyMatch(judge -> judge.accountId().equals(accountId));
    }

    /** Who concludes: who sits for the chair, or for the secretary where nobody may for the chair. */
    public Optional<UUID> concludes() {
        return judges().stream()
                .filter(judge -> judge.seat() != MeetingSeat.MEMBER)
                .min(Comparator.comparing(Member::seat))
                .map(Member::accountId);
    }

    /** Whether enough of those who judge are present, and the one who concludes among them. */
    public boolean hasQuorum() {
        List<Member> judges = judges();
        long present = judges.stream().filter(Member::present).count();
        boolean led = concludes()
                .map(leader -> judges.stream()
                        .anyMatch(judge -> judge.present() && judge.accountId().equals(leader)))
                .orElse(false);
        return led && present * 2 > judges.size();
    }

    /** Present judges who have not voted. */
    public long missing() {
        return judges().stream()
                .filter(judge -> judge.present() && !votes.containsKey(judge.accountId()))
                .count();
    }

    /** What the votes of the judges say: more for than against, else not recommended. */
    public Consideration result() {
        List<Vote> counted = counted();
        long ayes = counted.stream().filter(Vote::isFor).count();
        long noes = counted.stream().filter(vote -> vote == Vote.AGAINST).count();
        if (ayes <= noes) {
            return Consideration.NOT_RECOMMENDED;
        }
        return counted.contains(Vote.FOR_WITH_NOTE) ? Consideration.RECOMMENDED_WITH_NOTES : Consideration.RECOMMENDED;
    }

    /** The votes that count: a vote of somebody whose seat another took since is kept, but not counted. */
    public List<Vote> counted() {
        return judges().stream()
                .map(judge -> votes.get(judge.accountId()))
                .filter(vote -> vote != null)
                .toList();
    }

    private Optional<Member> judgeOf(Member member) {
        Optional<Member> alternate = members.stream()
                .filter(other -> member.accountId().equals(other.alternateOf()))
                .filter(other -> other.present() && !isRecused(other))
                .findFirst();
        if (isRecused(member)) {
            return alternate;
        }
        return member.present() ? Optional.of(member) : alternate.or(() -> Optional.of(member));
    }

    private boolean isRecused(Member member) {
        return votes.get(member.accountId()) == Vote.RECUSED;
    }
}
