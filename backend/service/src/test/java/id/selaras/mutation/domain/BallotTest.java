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
        members.add(new Member(CHAIR, MeetingSeat.CHAIR, there.contains(CHAIR)));
        members.add(new Member(SECRETARY, MeetingSeat.SECRETARY, there.contains(SECRETARY)));
        for (UUID member : List.of(THIRD, FOURTH, FIFTH)) {
            members.add(new Member(member, MeetingSeat.MEMBER, there.contains(member)));
        }
        return new Ballot(members, votes);
    }
}
