package id.selaras.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks every pair of states. */
class SurveyStatesTest {

    @Test
    void aPlannedItemIsBegunAndThenDoneAndNothingElse() {
        assertThat(steps(FollowUpStatus.values(), (from, to) -> from.mayBecome(to)))
                .containsExactly("PLANNED>RUNNING", "RUNNING>DONE");
    }

    @Test
    void anAnsweredCommentIsAnsweredForGood() {
        assertThat(steps(CommentStatus.values(), (from, to) -> from.mayBecome(to)))
                .containsExactly(
                        "NEW>ROUTED",
                        "NEW>ANSWERED",
                        "NEW>SET_ASIDE",
                        "ROUTED>ROUTED",
                        "ROUTED>ANSWERED",
                        "ROUTED>SET_ASIDE",
                        "SET_ASIDE>ROUTED",
                        "SET_ASIDE>ANSWERED");
    }

    @Test
    void whatIsPublishedIsOnlyEverRetired() {
        assertThat(steps(QuestionnaireStatus.values(), (from, to) -> from.mayBecome(to)))
                .containsExactly("DRAFT>PUBLISHED", "PUBLISHED>RETIRED");
    }

    private static <S> List<String> steps(S[] states, java.util.function.BiPredicate<S, S> mayBecome) {
        return Arrays.stream(states)
                .flatMap(from -> Arrays.stream(states)
                        .filter(to -> mayBecome.test(from, to))
                        .map(to -> from + ">" + to))
                .toList();
    }
}
