package id.selaras.planning.domain.eligibility;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Days on which officials may not be replaced without the minister's approval. Both ends lie inside.
 *
 * @param levels the jenjang it covers
 */
public record FreezeWindow(String kind, LocalDate from, LocalDate to, SortedSet<String> levels) {

    public FreezeWindow {
        levels = Collections.unmodifiableSortedSet(new TreeSet<>(levels));
    }

    boolean covers(LocalDate day, String level) {
        return !day.isBefore(from) && !day.isAfter(to) && levels.contains(level);
    }
}
