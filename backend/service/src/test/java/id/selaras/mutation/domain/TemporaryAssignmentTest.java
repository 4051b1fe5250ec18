package id.selaras.mutation.domain;

import static id.selaras.mutation.domain.LoanStatus.CANCELLED;
import static id.selaras.mutation.domain.LoanStatus.DRAFT;
import static id.selaras.mutation.domain.LoanStatus.ENDED;
import static id.selaras.mutation.domain.LoanStatus.ORDERED;
import static id.selaras.mutation.domain.LoanStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.mutation.domain.TemporaryAssignment.Term;
import id.selaras.shared.error.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TemporaryAssignmentTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 5, 31);

    @Test
    void theWholeMatrixOfTransitionsIsWhatItShouldBe() {
        Set<String> allowed = new TreeSet<>();
        for (LoanStatus from : LoanStatus.values()) {
            for (LoanStatus to : LoanStatus.values()) {
                if (from.mayBecome(to)) {
                    allowed.add(from + " " + to);
                }
            }
        }
        assertThat(allowed)
                .containsExactlyInAnyOrder(
                        DRAFT + " " + ORDERED,
                        DRAFT + " " + CANCELLED,
                        ORDERED + " " + RUNNING,
                        ORDERED + " " + CANCELLED,
                        RUNNING + " " + ENDED);
    }

    @Test
    void itBeginsOnItsFirstDayAndIsOverOnTheDayAfterItsLast() {
        TemporaryAssignment loan = ordered();
        assertThat(loan.live(FIRST.minusDays(1))).isFalse();
        assertThat(loan.live(FIRST)).isTrue();
        assertThat(loan.status()).isEqualTo(RUNNING);
        assertThat(loan.live(LAST)).isFalse();
        assertThat(loan.live(LAST.plusDays(1))).isTrue();
        assertThat(loan.status()).isEqualTo(ENDED);
    }

    @Test
    void aClockThatSleptThroughTheWholeTermEndsItAtOnce() {
        TemporaryAssignment loan = ordered();
        assertThat(loan.live(LAST.plusYears(1))).isTrue();
        assertThat(loan.status()).isEqualTo(ENDED);
    }

    @Test
    void itsEndIsToldFourteenDaysBeforeAndOnce() {
        TemporaryAssignment loan = ordered();
        loan.live(FIRST);
        assertThat(loan.alert(LAST.minusDays(15), 14)).isFalse();
        assertThat(loan.alert(LAST.minusDays(14), 14)).isTrue();
        assertThat(loan.alert(LAST.minusDays(13), 14)).isFalse();
    }

    @Test
    void itIsExtendedAsOftenAsItsKindAllowsAndOnlyToALaterDay() {
        TemporaryAssignment loan = ordered();
        assertThatThrownBy(() -> loan.extend(LAST, 1, "SP-2", FIRST)).isInstanceOf(Refusal.class);
        loan.extend(LAST.plusMonths(1), 1, "SP-2", FIRST);
        assertThat(loan.endsOn()).isEqualTo(LAST.plusMonths(1));
        assertThatThrownBy(() -> loan.extend(LAST.plusMonths(2), 1, "SP-3", FIRST))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("no-more-extensions"));
    }

    @Test
    void itEndsEarlyOnlyWithinItsTerm() {
        TemporaryAssignment loan = ordered();
        assertThatThrownBy(() -> loan.endEarly(FIRST.minusDays(1), "selesai")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> loan.endEarly(LAST, "selesai")).isInstanceOf(Refusal.class);
        loan.endEarly(FIRST.plusDays(3), "selesai");
        assertThat(loan.endsOn()).isEqualTo(FIRST.plusDays(3));
    }

    private static TemporaryAssignment ordered() {
        UUID any = UUID.randomUUID();
        TemporaryAssignment loan = TemporaryAssignment.propose(
                any,
                LoanKind.CROSS_UNIT,
                new Mover(any, "198505012010011001", "Seseorang"),
                new Place(any, any, "{}"),
                new Place(any, any, "{}"),
                "DINSOS-PENYULUH",
                new Term(FIRST, LAST, 50),
                "bantuan sosial",
                any,
                Instant.EPOCH);
        loan.order("SP-1", FIRST);
        return loan;
    }
}
