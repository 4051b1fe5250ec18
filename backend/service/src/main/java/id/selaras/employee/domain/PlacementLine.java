package id.selaras.employee.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The definitive placements of one person in the order of their days. One that was recorded without an end lasts until
 * the next one begins; recorded ends are kept as they are, also when two placements overlap, because a contradiction
 * in the files has to be seen and not smoothed away.
 */
public final class PlacementLine {

    private PlacementLine() {}

    /**
     * A placement's days.
     *
     * @param to day after the last one as recorded, or null
     */
    public record Days(LocalDate from, LocalDate to) {}

    /**
     * The days on which each placement really holds.
     *
     * @param recorded placements in the order of their first days
     * @param forever  stands for no end
     */
    public static List<Days> resolve(List<Days> recorded, LocalDate forever) {
        List<Days> resolved = new ArrayList<>(recorded.size());
        for (int i = 0; i < recorded.size(); i++) {
            Days days = recorded.get(i);
            resolved.add(new Days(days.from(), days.to() != null ? days.to() : nextStart(recorded, i, forever)));
        }
        return resolved;
    }

    /** The recorded ends behind real ones: an end that only follows from the next placement is none. */
    public static List<Days> recordedFrom(List<Days> real, LocalDate forever) {
        List<Days> recorded = new ArrayList<>(real.size());
        for (int i = 0; i < real.size(); i++) {
            Days days = real.get(i);
            boolean implied = days.to().equals(nextStart(real, i, forever));
            recorded.add(new Days(days.from(), implied ? null : days.to()));
        }
        return recorded;
    }

    private static LocalDate nextStart(List<Days> placements, int index, LocalDate forever) {
        LocalDate from = placements.get(index).from();
        for (int i = index + 1; i < placements.size(); i++) {
            if (placements.get(i).from().isAfter(from)) {
                return placements.get(i).from();
            }
        }
        return forever;
    }
}
