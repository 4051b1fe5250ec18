package id.selaras.survey.domain;

import static id.selaras.survey.domain.SatisfactionElement.U4;
import static id.selaras.survey.domain.SatisfactionElement.U7;
import static id.selaras.survey.domain.SatisfactionElement.U8;
import static id.selaras.survey.domain.SatisfactionElement.U9;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.shared.error.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShowingTest {

    @Test
    void thePrintedQuestionnaireEndsWithComplaintsAndTheListOfElementsWithFacilities() {
        assertThat(ElementOrder.QUESTIONNAIRE.elements()).endsWith(U7, U8, U9).hasSize(9);
        assertThat(ElementOrder.LIST.elements()).endsWith(U7, U9, U8).hasSize(9);
    }

    @Test
    void whatDoesNotApplyIsNotAsked() {
        Showing showing = Showing.of(List.of(), ElementOrder.LIST, Set.of(U4));

        assertThat(showing.asked()).hasSize(8).doesNotContain(U4).endsWith(U9, U8);
        assertThatThrownBy(() -> Showing.of(List.of(), ElementOrder.LIST, Set.of(SatisfactionElement.values())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void indonesianIsAlwaysThereAndFirst() {
        Showing showing = Showing.of(List.of("jv", "en"), ElementOrder.QUESTIONNAIRE, Set.of());

        assertThat(showing.languages()).containsExactly("id", "en", "jv");
        assertThat(Showing.USUAL.languages()).containsExactly("id", "en");
        assertThat(Showing.USUAL.language("jv")).isEqualTo("id");
        assertThat(Showing.USUAL.language("en")).isEqualTo("en");
    }

    @Test
    void whoWasNotAskedLeavesNothingOut() {
        assertThat(Showing.least(7, 1)).isEqualTo(6);
        assertThat(Showing.least(9, 1)).isEqualTo(8);
        assertThat(Showing.least(7, 8)).isEqualTo(1);
    }
}
