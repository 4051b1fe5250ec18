package id.selaras.workload.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The vectors of the domain reference, 3.3, and real rows of a published analysis. */
class TaskFiguresTest {

    private static final int EFFECTIVE = 75_000;
    private static final Map<Frequency, BigDecimal> TIMES = Map.of(
            Frequency.YEAR, BigDecimal.ONE,
            Frequency.MONTH, BigDecimal.valueOf(12),
            Frequency.WEEK, BigDecimal.valueOf(50),
            Frequency.DAY, BigDecimal.valueOf(250));

    @Test
    void fourTasksOfAnOfficePostNeedOnePointOneSixEightPeople() {
        BigDecimal minutes = task("240", "120")
                .minutesPerYear()
                .add(task("1200", "30").minutesPerYear())
                .add(task("12", "900").minutesPerYear())
                .add(task("50", "240").minutesPerYear());
        BigDecimal need = task("240", "120")
                .need()
                .add(task("1200", "30").need())
                .add(task("12", "900").need())
                .add(task("50", "240").need());

        assertThat(minutes).isEqualByComparingTo("87600");
        assertThat(need).isEqualByComparingTo("1.1680");
    }

    @Test
    void aTaskIsRoundedHalfUpToFourDecimals() {
        assertThat(task("16.00", "1080.00").need()).isEqualTo(new BigDecimal("0.2304"));
        assertThat(task("5.00", "10.00").need()).isEqualTo(new BigDecimal("0.0007"));
        assertThat(task("2.00", "10.00").need()).isEqualTo(new BigDecimal("0.0003"));
        assertThat(task("0.75", "5.00").need()).isEqualTo(new BigDecimal("0.0001"));
    }

    @Test
    void frequenciesAreAnnualised() {
        assertThat(task("1", "300", Frequency.DAY).need()).isEqualByComparingTo("1");
        assertThat(task("1", "1500", Frequency.WEEK).need()).isEqualByComparingTo("1");
        assertThat(task("1", "6250", Frequency.MONTH).need()).isEqualByComparingTo("1");
        assertThat(task("1", "75000", Frequency.YEAR).need()).isEqualByComparingTo("1");
    }

    @Test
    void outputOverAbilityIsTheNeed() {
        assertThat(other(WorkloadMethod.OUTPUT, "200", "30", null).need()).isEqualByComparingTo("6.6667");
        assertThat(other(WorkloadMethod.OBJECT, "80", "25", null).need()).isEqualByComparingTo("3.2");
    }

    @Test
    void equipmentIsCountedInShifts() {
        assertThat(other(WorkloadMethod.EQUIPMENT, "20", "1", null).need()).isEqualByComparingTo("20");
        assertThat(other(WorkloadMethod.EQUIPMENT, "20", "5", null).need()).isEqualByComparingTo("4");
        assertThat(other(WorkloadMethod.EQUIPMENT, "20", "5", "3").need()).isEqualByComparingTo("12");
    }

    @Test
    void aNeedThatIsNotMadeOfMinutesStillLoadsPeopleFully() {
        assertThat(other(WorkloadMethod.OBJECT, "80", "25", null).minutesPerYear())
                .isEqualByComparingTo("240000");
    }

    @Test
    void aSectorsFormulaGivesTheNeedItself() {
        TaskFigures figures =
                new TaskFigures(WorkloadMethod.SECTORAL, null, Frequency.YEAR, null, null, null, new BigDecimal("7.5"));

        assertThat(figures.result(BigDecimal.ONE, EFFECTIVE).need()).isEqualByComparingTo("7.5");
    }

    @Test
    void aTaskThatLacksAFigureCountsAsZeroAndSaysWhatIsMissing() {
        TaskFigures figures = new TaskFigures(WorkloadMethod.TASK, null, Frequency.YEAR, null, null, null, null);

        assertThat(figures.missing()).containsExactly("volume", "minutesPerUnit");
        assertThat(figures.result(BigDecimal.ONE, EFFECTIVE).need()).isEqualTo(new BigDecimal("0.0000"));
    }

    @Test
    void nobodyCanDoAnythingWithoutAbility() {
        TaskFigures figures = new TaskFigures(
                WorkloadMethod.OUTPUT, BigDecimal.TEN, Frequency.YEAR, null, BigDecimal.ZERO, null, null);

        assertThat(figures.missing()).containsExactly("ability");
        assertThat(figures.result(BigDecimal.ONE, EFFECTIVE).need()).isEqualByComparingTo("0");
    }

    private static TaskFigures.Result task(String volume, String minutes) {
        return task(volume, minutes, Frequency.YEAR);
    }

    private static TaskFigures.Result task(String volume, String minutes, Frequency frequency) {
        return new TaskFigures(
                        WorkloadMethod.TASK,
                        new BigDecimal(volume),
                        frequency,
                        new BigDecimal(minutes),
                        null,
                        null,
                        null)
                .result(TIMES.get(frequency), EFFECTIVE);
    }

    private static TaskFigures.Result other(WorkloadMethod method, String volume, String ability, String shifts) {
        return new TaskFigures(
                        method,
                        new BigDecimal(volume),
                        Frequency.DAY,
                        null,
                        new BigDecimal(ability),
                        shifts == null ? null : new BigDecimal(shifts),
                        null)
                .result(TIMES.get(Frequency.DAY), EFFECTIVE);
    }
}
