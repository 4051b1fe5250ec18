package id.selaras.competence.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well a person's assessed levels meet the standard of a job (PermenPANRB 38/2017; domain reference 4.2). Only
 * assessed competences count: what was never assessed is unknown and not zero.
 *
 * @param value    Σ min(level, standard) / Σ standard × 100 over assessed competences, two decimals half up; null when
 *                 nothing was assessed
 * @param uncapped the same with levels above the standard counted in full, for information
 * @param coverage weight of the assessed competences in the standard, 0 to 1, four decimals; 1 without a standard
 * @param items    every competency of the standard, by code
 */
public record JobPersonMatch(BigDecimal value, BigDecimal uncapped, BigDecimal coverage, List<Item> items) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One competency of the standard.
     *
     * @param level assessed level, or null
     * @param gap   level minus standard, negative when something is missing; null while not assessed
     */
    public record Item(String code, int standard, Integer level, Integer gap) {}

    /**
     * Compares levels with a standard.
     *
     * @param standard required level by competency
     * @param levels   valid assessed level by competency
     */
    public static JobPersonMatch of(Map<String, Integer> standard, Map<String, Integer> levels) {
        List<Item> items = new TreeMap<>(standard)
                .entrySet().stream()
                        .map(required -> item(required.getKey(), required.getValue(), levels.get(required.getKey())))
                        .toList();
        long all = items.stream().mapToLong(Item::standard).sum();
        List<Item> assessed =
                items.stream().filter(item -> item.level() != null).toList();
        long required = assessed.stream().mapToLong(Item::standard).sum();
        long reached = assessed.stream().mapToLong(Item::level).sum();
        long capped = assessed.stream()
                .mapToLong(item -> Math.min(item.level(), item.standard()))
                .sum();
        return new JobPersonMatch(
                percent(capped, required),
                percent(reached, required),
                all == 0 ? BigDecimal.ONE : share(required, all),
                items);
    }

    /** Competences that were assessed below the standard. */
    public List<Item> gaps() {
        return items.stream()
                .filter(item -> item.gap() != null && item.gap() < 0)
                .toList();
    }

    private static Item item(String code, int standard, Integer level) {
        return new Item(code, standard, level, level == null ? null : level - standard);
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
