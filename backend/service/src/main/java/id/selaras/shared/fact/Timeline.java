package id.selaras.shared.fact;

import id.selaras.shared.time.Times;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What is known of one thing over its valid time: versions that do not overlap. A new value holds from its day on until
 * further notice and takes the place of whatever was known to come later; what held before its day stays.
 *
 * @param versions current (not superseded) versions in the order of their days
 */
public record Timeline<V>(List<Version<V>> versions) {

    /**
     * A value and the days on which it holds.
     *
     * @param rowId row that carries it; null for one that is not yet written
     * @param from  first day
     * @param to    day after the last one
     */
    public record Version<V>(UUID rowId, V value, LocalDate from, LocalDate to) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && to.isAfter(day);
        }
    }

    /**
     * What has to be written.
     *
     * @param superseded rows that are no longer current
     * @param written    versions to insert
     */
    public record Revision<V>(List<UUID> superseded, List<Version<V>> written) {

        public boolean isEmpty() {
            return superseded.isEmpty() && written.isEmpty();
        }
    }

    public Timeline {
        versions = versions.stream().sorted(Comparator.comparing(Version::from)).toList();
    }

    public static <V> Timeline<V> empty() {
        return new Timeline<>(List.of());
    }

    /** The value that holds on a day, or null. */
    public V on(LocalDate day) {
        return versions.stream()
                .filter(version -> version.holdsOn(day))
                .findFirst()
                .map(Version::value)
                .orElse(null);
    }

    /** The revision that makes the value hold from the day on; empty when it does so already. */
    public Revision<V> from(LocalDate day, V value) {
        List<UUID> superseded = new ArrayList<>();
        List<Version<V>> written = new ArrayList<>();
        LocalDate start = day;
        List<Version<V>> touched =
                versions.stream().filter(version -> version.to().isAfter(day)).toList();
        if (touched.size() == 1
                && touched.get(0).holdsOn(day)
                && touched.get(0).to().equals(Times.FOREVER)
                && touched.get(0).value().equals(value)) {
            return new Revision<>(List.of(), List.of());
        }
        for (Version<V> version : touched) {
            superseded.add(version.rowId());
            if (version.from().isBefore(day)) {
                if (version.value().equals(value)) {
                    start = version.from();
                } else {
                    written.add(new Version<>(null, version.value(), version.from(), day));
                }
            }
        }
        written.add(new Version<>(null, value, start, Times.FOREVER));
        return new Revision<>(superseded, written);
    }
}
