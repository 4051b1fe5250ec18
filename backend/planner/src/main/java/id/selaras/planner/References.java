package id.selaras.planner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns ids into row numbers and notes the ones that point nowhere. */
final class References {
    private final List<String> faults;

    References(List<String> faults) {
        this.faults = faults;
    }

    int one(Map<String, Integer> numbers, String id, String owner, String ownerId, String what) {
        Integer number = numbers.get(id);
        if (number == null) {
            faults.add(owner + " " + ownerId + " names " + what + " " + id + ", which is not given");
            return 0;
        }
        return number;
    }

    int[] all(Map<String, Integer> numbers, Collection<String> ids, String owner, String ownerId, String what) {
        return ids.stream()
                .mapToInt(id -> one(numbers, id, owner, ownerId, what))
                .toArray();
    }

    /** Leaves out ids that point outside the problem. */
    static int[] known(Map<String, Integer> numbers, Collection<String> ids) {
        return ids.stream()
                .map(numbers::get)
                .filter(Objects::nonNull)
                .mapToInt(n -> n)
                .toArray();
    }
}
