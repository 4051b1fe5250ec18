package id.selaras.workload.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of one task, with four decimals.
 *
 * @param volume         how many units in each period of the frequency; machines for EQUIPMENT
 * @param minutesPerUnit time norm of one unit (TASK)
 * @param ability        units, objects or machines one person can do in the same time as the volume counts
 * @param shifts         shifts in which the equipment runs; 1 when null
 * @param directNeed     need by the sector's formula (SECTORAL)
 */
public record TaskFigures(
        WorkloadMethod method,
        BigDecimal volume,
        Frequency frequency,
        BigDecimal minutesPerUnit,
        BigDecimal ability,
        BigDecimal shifts,
        BigDecimal directNeed) {

    /** Decimals of a need that is not yet rounded to seats. */
    public static final int DECIMALS = 4;

    private static final int SHIFT_DECIMALS = 2;

    public TaskFigures {
        volume = scaled(volume, DECIMALS);
        minutesPerUnit = scaled(minutesPerUnit, DECIMALS);
        ability = scaled(ability, DECIMALS);
        shifts = scaled(shifts, SHIFT_DECIMALS);
        directNeed = scaled(directNeed, DECIMALS);
    }

    /**
     * What follows from the figures of a task.
     *
     * @param minutesPerYear minutes of work in a year
     * @param need           people, half up to four decimals
     */
    public record Result(BigDecimal minutesPerYear, BigDecimal need) {}

    /** Names of the figures the method needs and that are missing or not above zero where they divide. */
    public List<String> missing() {
        List<String> names = new ArrayList<>();
        switch (method) {
            case TASK -> {
                addIfNull(names, "volume", volume);
                addIfNull(names, "minutesPerUnit", minutesPerUnit);
            }
            case OUTPUT, OBJECT, EQUIPMENT -> {
                addIfNull(names, "volume", volume);
                if (ability == null || ability.signum() <= 0) {
                    names.add("ability");
                }
            }
            case SECTORAL -> addIfNull(names, "directNeed", directNeed);
        }
        return names;
    }

    /**
     * Load and need of the task; zero when a figure is missing, which {@link #missing()} tells.
     *
     * @param timesPerYear     how often the frequency's period comes in a year
     * @param effectiveMinutes minutes one person works in a year
     */
    public Result result(BigDecimal timesPerYear, int effectiveMinutes) {
        if (!missing().isEmpty()) {
            return new Result(zero(), zero());
        }
        BigDecimal effective = BigDecimal.valueOf(effectiveMinutes);
        if (method == WorkloadMethod.TASK) {
            BigDecimal minutes = volume.multiply(minutesPerUnit).multiply(timesPerYear);
            return new Result(
                    minutes.setScale(DECIMALS, RoundingMode.HALF_UP),
                    minutes.divide(effective, DECIMALS, RoundingMode.HALF_UP));
        }
        BigDecimal need = switch (method) {
            case EQUIPMENT ->
                volume.multiply(shifts == null ? BigDecimal.ONE : shifts)
                        .divide(ability, DECIMALS, RoundingMode.HALF_UP);
            case SECTORAL -> directNeed;
            default -> volume.divide(ability, DECIMALS, RoundingMode.HALF_UP);
        };
        return new Result(need.multiply(effective).setScale(DECIMALS, RoundingMode.HALF_UP), need);
    }

    private static BigDecimal scaled(BigDecimal value, int decimals) {
        return value == null ? null : value.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal zero() {
        return BigDecimal.ZERO.setScale(DECIMALS);
    }

    private static void addIfNull(List<String> names, String name, BigDecimal value) {
        if (value == null) {
            names.add(name);
        }
    }
}
