package id.selaras.survey.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.shared.error.FieldError;
import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.survey.domain.SatisfactionElement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as an answer to one of the nine. */
class GiveAnswersTest {

    private static GiveAnswers sent(String value) throws JsonProcessingException {
        return new ObjectMapper().readValue("{\"answers\":{\"U2\":3,\"U7\":" + value + "}}", GiveAnswers.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "-1", "2147483647", "2147483648", "5000000000", "-99999999999999999999999"})
    void aWholeNumberOfAnySizeOutsideOneToFourIsRefusedByItsElement(String value) throws JsonProcessingException {
        GiveAnswers answers = sent(value);

        assertThatThrownBy(answers::accepted).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(RefusalKind.RULE);
            assertThat(refusal.errors())
                    .extracting(FieldError::pointer, FieldError::code)
                    .containsExactly(tuple("/answers/U7", "answer-outside"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"3\"", "true", "[3]", "{}", "1e3"})
    void whatIsNoWholeNumberIsNoAnswerAtAll(String value) throws JsonProcessingException {
        GiveAnswers answers = sent(value);

        assertThatThrownBy(answers::accepted)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(RefusalKind.SHAPE));
    }

    @Test
    void oneToFourIsTaken() throws JsonProcessingException {
        assertThat(sent("4").accepted().values())
                .isEqualTo(Map.of(SatisfactionElement.U2, 3, SatisfactionElement.U7, 4));
    }
}
