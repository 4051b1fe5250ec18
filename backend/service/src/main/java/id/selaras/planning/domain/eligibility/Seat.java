package id.selaras.planning.domain.eligibility;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A place in the tree of units.
 *
 * @param unit       the unit
 * @param unitsAbove the units between it and the top of its agency, the agency included
 * @param agency     the agency (OPD)
 * @param heads      whether who sits here leads the unit (structural job)
 */
public record Seat(String unit, SortedSet<String> unitsAbove, String agency, boolean heads) {

    public Seat {
        unitsAbove = Collections.unmodifiableSortedSet(new TreeSet<>(unitsAbove));
    }
}
