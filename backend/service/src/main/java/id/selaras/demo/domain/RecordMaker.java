package id.selaras.demo.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Yearly predicates, competence levels, sanctions and earlier posts of everybody. */
final class RecordMaker {
    /** Agencies of the province that never assessed anybody: the gap that the story Coordination shows. */
    static final Set<String> UNASSESSED = Set.of("HUTAN", "IKAN", "PERPUS", "DISHUB", "SATPOL", "BIROHUK", "NAKER");

    static final int YEARS = 3;
    private static final double[] PREDICATES = {9, 86, 4, 0.7, 0.3};
    private static final Map<String, List<String>> SANCTIONS = Map.of(
            "R", List.of("Teguran lisan", "Teguran tertulis", "Pernyataan tidak puas secara tertulis"),
            "S",
                    List.of(
                            "Pemotongan tunjangan kinerja 25% selama 6 bulan",
                            "Pemotongan tunjangan kinerja 25% selama 12 bulan"),
            "B", List.of("Pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan"));
    private static final List<String> TECHNICAL =
            List.of("T-ADM", "T-TI", "T-KEU", "T-SOS", "T-SDM", "T-DUK", "T-ARS", "T-REN", "T-KES");

    private final DemoGovernment government;
    private final LocalDate base;
    private final Dice dice;

    RecordMaker(DemoGovernment government, LocalDate base) {
        this.government = government;
        this.base = base;
        this.dice = new Dice(government.seed()).fork("records");
    }

    void fill(Person person) {
        predicates(person);
        if (dice.chance(assessed(person))) {
            assess(person, Math.max(55, Math.min(100, dice.normal(84, 9))));
        }
        if (dice.chance(0.012)) {
            sanction(person);
        }
    }

    private void predicates(Person person) {
        for (int year = base.getYear() - YEARS; year < base.getYear(); year++) {
            if (person.appointed.getYear() < year) {
                person.predicates.put(year, dice.weighted(PREDICATES) + 1);
            }
        }
    }

    private double assessed(Person person) {
        Job.Group group = person.post.job().group();
        if (government == DemoGovernment.GAJAHMUNGKUR) {
            if (UNASSESSED.contains(person.agency())) {
                return 0;
            }
            return group == Job.Group.TEACHER ? 0.4 : 0.75;
        }
        return switch (group) {
            case STRUCTURAL -> 0.97;
            case TEACHER -> 0.38;
            case HEALTH -> 0.55;
            default -> person.post.measure() == Post.Measure.TASKS ? 0.86 : 0.6;
        };
    }

    /** Levels whose sum is the given share of the standard, then a few above it and a few skills beside it. */
    void assess(Person person, double match) {
        Map<String, Integer> standard = person.post.job().standard();
        int[] levels = standard.values().stream().mapToInt(Integer::intValue).toArray();
        int total = java.util.Arrays.stream(levels).sum();
        int missing = total - (int) Math.round(total * match / 100);
        for (int attempt = 0; missing > 0 && attempt < 200; attempt++) {
            int index = dice.below(levels.length);
            if (levels[index] > 1) {
                levels[index]--;
                missing--;
            }
        }
        LocalDate on = base.minusMonths(dice.chance(0.06) ? dice.between(38, 60) : dice.between(1, 34));
        on = on.isBefore(person.appointed) ? person.appointed : on;
        String source =
                List.of("ASESMEN", "UJI_KOMPETENSI", "ATASAN", "MANDIRI").get(dice.weighted(55, 25, 15, 5));
        int index = 0;
        for (String code : standard.keySet()) {
            int above = levels[index] < 5 && dice.chance(0.12) ? 1 : 0;
            person.competences.add(new Person.Level(code, levels[index] + above, on, source));
            index++;
        }
        if (person.post.job().group() == Job.Group.CLERICAL && dice.chance(0.4)) {
            String beside = person.field.contains("Informa") ? "T-TI" : dice.pick(TECHNICAL);
            if (!standard.containsKey(beside)) {
                person.competences.add(new Person.Level(beside, dice.between(2, 3), on, source));
            }
        }
    }

    private void sanction(Person person) {
        String level = List.of("R", "S", "B").get(dice.weighted(60, 32, 8));
        LocalDate from = base.minusMonths(dice.between(1, 34));
        if (from.isAfter(person.appointed.plusMonths(12))) {
            String kind = dice.pick(SANCTIONS.get(level));
            int months = level.equals("R") || kind.contains(" 6 ") ? 6 : 12;
            person.sanctions.add(new Person.Sanction(level, kind, from.minusDays(9), from, from.plusMonths(months)));
        }
    }
}
