package id.selaras.mutation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.mutation.domain.Ballot.Member;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class BallotTest {

    private static final UUID CHAIR = new UUID(0, 1);
    private static final UUID SECRETARY = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final UUID FOURTH = new UUID(0, 4);
    private static final UUID FIFTH = new UUID(0, 5);
    private static final UUID ALTERNATE = new UUID(0, 6);

    @Test
    void moreThanHalfOfTheTeamWithItsChairIsAQuorum() {
        assertThat(ballot(Map.of(), CHAIR, SECRETARY, THIRD).hasQuorum()).isTrue();
        assertThat(ballot(Map.of(), CHAIR, SECRETARY).hasQuorum()).isFalse();
        assertThat(ballot(Map.of(), SECRETARY, THIRD, FOURTH, FIFTH).hasQuorum())
                .as("without the chair")
                .isFalse();
    }

    @Test
    void whoIsRecusedNeitherCountsNorIsNeeded() {
        assertThat(ballot(Map.of(FOURTH, Vote.RECUSED, FIFTH, Vote.RECUSED), CHAIR, SECRETARY)
                        .hasQuorum())
                .as("two of three who may judge")
                .isTrue();
        assertThat(ballot(Map.of(THIRD, Vote.RECUSED), CHAIR, SECRETARY, THIRD).hasQuorum())
                .as("two of four: the recused one in the room does not help")
                .isFalse();
    }

    @Test
    void theSecretaryConcludesWhereTheChairIsRecused() {
        assertThat(ballot(Map.of(), CHAIR).concludes()).contains(CHAIR);
        Ballot recused = ballot(Map.of(CHAIR, Vote.RECUSED), CHAIR, SECRETARY, THIRD, FOURTH);
        assertThat(recused.concludes()).contains(SECRETARY);
        assertThat(recused.hasQuorum()).isTrue();
        assertThat(ballot(Map.of(CHAIR, Vote.RECUSED, SECRETARY, Vote.RECUSED), THIRD)
                        .concludes())
                .isEmpty();
    }

    @Test
    void moreForThanAgainstRecommendsAndATieDoesNot() {
        assertThat(result(Vote.FOR, Vote.FOR, Vote.AGAINST)).isEqualTo(Consideration.RECOMMENDED);
        assertThat(result(Vote.FOR, Vote.FOR_WITH_NOTE, Vote.AGAINST)).isEqualTo(Consideration.RECOMMENDED_WITH_NOTES);
        assertThat(result(Vote.FOR, Vote.AGAINST, Vote.ABSTAIN)).isEqualTo(Consideration.NOT_RECOMMENDED);
        assertThat(result(Vote.ABSTAIN, Vote.ABSTAIN)).isEqualTo(Consideration.NOT_RECOMMENDED);
    }

    @Test
    void whoIsInTheRoomAndMayJudgeHasToVote() {
        assertThat(ballot(Map.of(CHAIR, Vote.FOR, THIRD, Vote.RECUSED), CHAIR, SECRETARY, THIRD)
                        .missing())
                .isEqualTo(1);
    }

    @Test
    void anAlternateTakesTheSeatOfWhoeverIsOutOrAbsentWhateverTheSeat() {
        for (UUID member : List.of(CHAIR, SECRETARY, THIRD)) {
            assertThat(withAlternate(member, Map.of(), CHAIR, SECRETARY, THIRD, ALTERNATE)
                            .isJudge(ALTERNATE))
                    .as("the member sits there")
                    .isFalse();
            Ballot recused = withAlternate(member, Map.of(member, Vote.RECUSED), CHAIR, SECRETARY, THIRD, ALTERNATE);
            assertThat(recused.isJudge(ALTERNATE)).as("recused").isTrue();
            assertThat(recused.isJudge(member)).isFalse();
            assertThat(recused.judges()).hasSize(5);
            assertThat(withAlternate(member, Map.of(), ALTERNATE).isJudge(ALTERNATE))
                    .as("absent")
                    .isTrue();
        }
        assertThat(withAlternate(CHAIR, Map.of(CHAIR, Vote.RECUSED), CHAIR, SECRETARY, THIRD, ALTERNATE)
                        .concludes())
                .contains(ALTERNATE);
    }

    @Test
    void aSeatIsEmptyWhereTheMemberIsRecusedAndTheAlternateIsNotThereOrRecusedToo() {
        assertThat(withAlternate(CHAIR, Map.of(CHAIR, Vote.RECUSED), CHAIR, SECRETARY, THIRD, FOURTH)
                        .concludes())
                .contains(SECRETARY);
        Map<UUID, Vote> both = Map.of(THIRD, Vote.RECUSED, ALTERNATE, Vote.RECUSED);
        Ballot ballot = withAlternate(THIRD, both, CHAIR, SECRETARY, THIRD, ALTERNATE);
        assertThat(ballot.judges()).hasSize(4);
        assertThat(ballot.hasQuorum()).as("two of four").isFalse();
    }

    @Test
    void theVoteOfAnAlternateNoLongerCountsWhenTheMemberComes() {
        Map<UUID, Vote> votes = Map.of(CHAIR, Vote.FOR, ALTERNATE, Vote.AGAINST);
        Ballot alone = withAlternate(THIRD, votes, CHAIR, SECRETARY, ALTERNATE);
        assertThat(alone.result()).isEqualTo(Consideration.NOT_RECOMMENDED);
        Ballot together = withAlternate(THIRD, votes, CHAIR, SECRETARY, THIRD, ALTERNATE);
        assertThat(together.result()).isEqualTo(Consideration.RECOMMENDED);
        assertThat(together.missing()).as("secretary and third").isEqualTo(2);
    }

    private static Ballot withAlternate(UUID member, Map<UUID, Vote> votes, UUID... present) {
        Ballot plain = ballot(votes, present);
        List<Member> members = new ArrayList<>(plain.members());
        MeetingSeat seat = members.stream()
                .filter(one -> one.accountId().equals(member))
                .findFirst()
                .orElseThrow()
                .seat();
        members.add(new Member(ALTERNATE, seat, List.of(present).contains(ALTERNATE), member));
        return new Ballot(members, votes);
    }

    private static Consideration result(Vote... votes) {
        Map<UUID, Vote> cast = new HashMap<>();
        for (int i = 0; i < votes.length; i++) {
            cast.put(new UUID(0, i + 1), votes[i]);
        }
        return ballot(cast, CHAIR).result();
    }

    private static Ballot ballot(Map<UUID, Vote> votes, UUID... present) {
        List<UUID> there = List.of(present);
        List<Member> members = new ArrayList<>();
        members.add(new Member(CHAIR, MeetingSeat.CHAIR, there.contains(CHAIR), null));
        members.add(new Member(SECRETARY, MeetingSeat.SECRETARY, there.contains(SECRETARY), null));
        for (UUID member : List.of(THIRD, FOURTH, FIFTH)) {
            members.add(new Member(member, MeetingSeat.MEMBER, there.contains(member), null));
        }
        return new Ballot(members, votes);
    }
}
