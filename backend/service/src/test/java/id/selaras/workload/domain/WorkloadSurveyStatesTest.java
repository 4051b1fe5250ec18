package id.selaras.workload.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.selaras.shared.error.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Walks every pair of states, and what a form and its tasks allow. */
class WorkloadSurveyStatesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final WorkloadForm.Signature SIGNED =
            new WorkloadForm.Signature(UUID.randomUUID(), "operator@kota", NOW);

    @Test
    void aSurveyIsClosedForGood() {
        assertThat(steps(WorkloadSurveyStatus.values(), WorkloadSurveyStatus::mayBecome))
                .containsExactly("OPEN>CLOSED");
    }

    @Test
    void aFormGoesToThePlannerAndBackButNeverFromTheUnitIntoTheMetrics() {
        assertThat(steps(WorkloadFormStatus.values(), WorkloadFormStatus::mayBecome))
                .containsExactly(
                        "OPEN>SUBMITTED",
                        "SUBMITTED>RETURNED",
                        "SUBMITTED>ACCEPTED",
                        "RETURNED>SUBMITTED",
                        "ACCEPTED>RETURNED");
    }

    @Test
    void onlyAFormThatIsWithItsUnitTakesADraft() {
        WorkloadForm form = form();
        form.save();
        form.submit(SIGNED, false);
        assertThatThrownBy(form::save).isInstanceOf(Refusal.class).hasMessage("illegal-transition");
        form.giveBack(SIGNED, "Volume belum benar");
        form.save();
        assertThat(form.reason()).isEqualTo("Volume belum benar");
    }

    @Test
    void anAcceptanceIsTakenBackWithTheChangeItMade() {
        WorkloadForm form = form();
        UUID change = UUID.randomUUID();
        form.submit(SIGNED, true);
        assertThatThrownBy(() -> form.withdrawAcceptance(SIGNED, "keliru")).isInstanceOf(Refusal.class);
        form.accept(SIGNED, change);
        assertThatThrownBy(() -> form.giveBack(SIGNED, "keliru")).isInstanceOf(Refusal.class);
        assertThat(form.withdrawAcceptance(SIGNED, "keliru")).isEqualTo(change);
        assertThat(form.status()).isEqualTo(WorkloadFormStatus.RETURNED);
    }

    @Test
    void aChangeOfExactlyTheShareIsNoJumpAndTheNextMinuteIs() {
        BigDecimal half = new BigDecimal("0.5");
        assertThat(ToldTask.jumps(minutes(100), minutes(150), half)).isFalse();
        assertThat(ToldTask.jumps(minutes(100), minutes(151), half)).isTrue();
        assertThat(ToldTask.jumps(minutes(100), minutes(50), half)).isFalse();
        assertThat(ToldTask.jumps(minutes(100), minutes(49), half)).isTrue();
        assertThat(ToldTask.jumps(minutes(0), minutes(1), half)).isTrue();
        assertThat(ToldTask.jumps(null, minutes(900), half)).isFalse();
    }

    @Test
    void whatIsCountedOrMeasuredNamesItsPaperAndAnEstimateNeedNot() {
        assertThat(task("10", EvidenceLevel.ESTIMATE, null).missing()).isEmpty();
        assertThat(task("10", EvidenceLevel.DOCUMENT, " ").missing()).containsExactly("evidence");
        assertThat(task("10", EvidenceLevel.MEASURED, null).missing()).containsExactly("evidence");
        assertThat(task("10", EvidenceLevel.DOCUMENT, "Buku agenda 2026").missing())
                .isEmpty();
        assertThat(task(null, EvidenceLevel.ESTIMATE, null).missing()).containsExactly("volume");
        assertThat(task("0", EvidenceLevel.ESTIMATE, null).isTold()).isTrue();
    }

    private static ToldTask task(String volume, EvidenceLevel level, String evidence) {
        return new ToldTask(
                UUID.randomUUID(),
                "T1",
                "Menyusun laporan",
                "dokumen",
                new TaskFigures(
                        WorkloadMethod.TASK,
                        volume == null ? null : new BigDecimal(volume),
                        Frequency.YEAR,
                        BigDecimal.TEN,
                        null,
                        null,
                        null),
                level,
                evidence,
                null);
    }

    private static BigDecimal minutes(int minutes) {
        return BigDecimal.valueOf(minutes);
    }

    private static WorkloadForm form() {
        return WorkloadForm.open(
                WorkloadSurvey.open(
                        UUID.randomUUID(),
                        new WorkloadSurvey.Round("Survei", 2026, LocalDate.of(2026, 3, 31), null),
                        null,
                        NOW),
                UUID.randomUUID());
    }

    private static <S> List<String> steps(S[] states, BiPredicate<S, S> mayBecome) {
        return Arrays.stream(states)
                .flatMap(from -> Arrays.stream(states)
                        .filter(to -> mayBecome.test(from, to))
                        .map(to -> from + ">" + to))
                .toList();
    }
}
