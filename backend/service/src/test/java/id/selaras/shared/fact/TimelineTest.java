package id.selaras.shared.fact;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.fact.Timeline.Version;
import id.selaras.shared.time.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate Y2022 = LocalDate.of(2022, 1, 1);
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final Timeline<String> known = new Timeline<>(
            List.of(new Version<>(FIRST, "A", Y2020, Y2022), new Version<>(SECOND, "B", Y2022, Times.FOREVER)));

    @Test
    void aNewThingHoldsFromItsDayOn() {
        var revision = Timeline.<String>empty().from(Y2020, "A");

        assertThat(revision.superseded()).isEmpty();
        assertThat(revision.written()).containsExactly(new Version<>(null, "A", Y2020, Times.FOREVER));
    }

    @Test
    void aLaterValueClosesTheOldInterval() {
        var revision = known.from(Y2024, "C");

        assertThat(revision.superseded()).containsExactly(SECOND);
        assertThat(revision.written())
                .containsExactly(
                        new Version<>(null, "B", Y2022, Y2024), new Version<>(null, "C", Y2024, Times.FOREVER));
    }

    @Test
    void aValueTakesThePlaceOfEverythingThatWasKnownToComeLater() {
        var revision = known.from(LocalDate.of(2021, 1, 1), "C");

        assertThat(revision.superseded()).containsExactly(FIRST, SECOND);
        assertThat(revision.written())
                .containsExactly(
                        new Version<>(null, "A", Y2020, LocalDate.of(2021, 1, 1)),
                        new Version<>(null, "C", LocalDate.of(2021, 1, 1), Times.FOREVER));
    }

    @Test
    void whatIsKnownAlreadyChangesNothing() {
        assertThat(known.from(Y2024, "B").isEmpty()).isTrue();
        assertThat(known.from(Y2022, "B").isEmpty()).isTrue();
    }

    @Test
    void aValueKnownFromALaterDayIsDrawnForward() {
        var revision = known.from(LocalDate.of(2021, 1, 1), "B");

        assertThat(revision.written())
                .containsExactly(
                        new Version<>(null, "A", Y2020, LocalDate.of(2021, 1, 1)),
                        new Version<>(null, "B", LocalDate.of(2021, 1, 1), Times.FOREVER));
    }

    @Test
    void theEarlierValueThatHoldsOnHasOneVersion() {
        var revision = known.from(LocalDate.of(2021, 1, 1), "A");

        assertThat(revision.superseded()).containsExactly(FIRST, SECOND);
        assertThat(revision.written()).containsExactly(new Version<>(null, "A", Y2020, Times.FOREVER));
    }

    @Test
    void theDayOfTheChangeBelongsToTheNewValue() {
        assertThat(known.on(Y2022)).isEqualTo("B");
        assertThat(known.on(Y2022.minusDays(1))).isEqualTo("A");
        assertThat(known.on(Y2020.minusDays(1))).isNull();
    }
}
