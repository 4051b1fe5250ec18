package id.selaras.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private final Survey survey = Survey.prepare(
            UUID.randomUUID(),
            new Round(
                    "Survei",
                    UUID.randomUUID(),
                    "Loket",
                    null,
                    LAST.minusDays(30),
                    LAST,
                    new Round.Admission(TokenPolicy.NONE, null),
                    Round.Asking.OFFICIAL,
                    Showing.USUAL),
            UUID.randomUUID(),
            Instant.EPOCH,
            new SecureRandom());

    @Test
    void anOpenSurveyIsOverAfterItsLastDayOnly() {
        assertThat(survey.isOverOn(LAST.plusDays(1))).as("a draft").isFalse();
        survey.open();
        assertThat(survey.isOverOn(LAST)).isFalse();
        assertThat(survey.isOverOn(LAST.plusDays(1))).isTrue();
        survey.close(LAST);
        assertThat(survey.isOverOn(LAST.plusDays(1))).as("closed before").isFalse();
    }

    @Test
    void aSurveyThatIsClosedEarlyWasAskedUntilThatDay() {
        survey.open();

        survey.close(LAST.minusDays(9));

        assertThat(survey.closesOn()).isEqualTo(LAST.minusDays(9));
    }

    @Test
    void aSurveyThatIsClosedBeforeItsFirstDayHasThatDayOnly() {
        survey.open();

        survey.close(LAST.minusDays(40));

        assertThat(survey.closesOn()).isEqualTo(survey.opensOn());
    }

    @Test
    void aSurveyThatIsClosedAfterItsLastDayKeepsThatDay() {
        survey.open();

        survey.close(LAST.plusDays(1));

        assertThat(survey.closesOn()).isEqualTo(LAST);
    }

    @Test
    void aClosedSurveyHasForgottenWhatReceiptsAreMadeOf() {
        survey.open();
        assertThat(survey.salt()).hasSize(32);

        survey.close(LAST);

        assertThat(survey.salt()).isNull();
    }
}
