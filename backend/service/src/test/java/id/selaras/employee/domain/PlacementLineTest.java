package id.selaras.employee.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.employee.domain.PlacementLine.Days;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementLineTest {

    private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate SECOND = LocalDate.of(2020, 1, 1);

    @Test
    void aPlacementWithoutAnEndLastsUntilTheNextOne() {
        assertThat(PlacementLine.resolve(List.of(new Days(FIRST, null), new Days(SECOND, null)), FOREVER))
                .containsExactly(new Days(FIRST, SECOND), new Days(SECOND, FOREVER));
    }

    @Test
    void recordedEndsStayAlsoWhenTheyOverlap() {
        Days tooLong = new Days(FIRST, SECOND.plusYears(1));
        assertThat(PlacementLine.resolve(List.of(tooLong, new Days(SECOND, null)), FOREVER))
                .containsExactly(tooLong, new Days(SECOND, FOREVER));
    }

    @Test
    void twoThatBeginOnTheSameDayBothLast() {
        assertThat(PlacementLine.resolve(List.of(new Days(FIRST, null), new Days(FIRST, null)), FOREVER))
                .containsExactly(new Days(FIRST, FOREVER), new Days(FIRST, FOREVER));
    }

    @Test
    void whatWasRecordedCanBeReadBack() {
        List<Days> recorded = List.of(
                new Days(FIRST, null), new Days(SECOND, SECOND.plusMonths(6)), new Days(SECOND.plusYears(2), null));
        assertThat(PlacementLine.recordedFrom(PlacementLine.resolve(recorded, FOREVER), FOREVER))
                .isEqualTo(recorded);
    }
}
