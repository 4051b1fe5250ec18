package id.selaras.shared.privacy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Keeps groups of a few people untold (domain reference 9.4). The total is known, so what is left untold may neither be
 * one group alone nor fewer people together than a group that may be told: the smallest of the others stays untold too.
 */
public final class SmallCells {

    private SmallCells() {}

    /**
     * The groups that stay untold.
     *
     * @param counts people by group
     * @param least  people of the smallest group that may be told
     */
    public static Set<String> untold(Map<String, Long> counts, int least) {
        Set<String> untold = new HashSet<>();
        counts.forEach((group, people) -> {
            if (people < least) {
                untold.add(group);
            }
        });
        while (isRecoverable(counts, untold, least)) {
            counts.keySet().stream()
                    .filter(group -> !untold.contains(group))
                    .min(Comparator.comparing((String group) -> counts.get(group))
                            .thenComparing(Comparator.naturalOrder()))
                    .ifPresent(untold::add);
        }
        return Set.copyOf(untold);
    }

    private static boolean isRecoverable(Map<String, Long> counts, Set<String> untold, int least) {
        long people = untold.stream().mapToLong(counts::get).sum();
        long groups = untold.stream().filter(group -> counts.get(group) > 0).count();
        return people > 0 && (groups < 2 || people < least) && untold.size() < counts.size();
    }
}
