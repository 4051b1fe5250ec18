package id.selaras.organisation.application;

import id.selaras.organisation.domain.Haversine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whole kilometres between the centres of districts, 0 within one.
 *
 * @param kilometres by code and code; a pair without coordinates is absent
 */
public record ZoneDistances(Map<String, Map<String, Integer>> kilometres) {

    static ZoneDistances between(List<ZoneFacts> zones) {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        for (ZoneFacts from : zones) {
            Map<String, Integer> row = new HashMap<>();
            for (ZoneFacts to : zones) {
                if (from.code().equals(to.code())) {
                    row.put(to.code(), 0);
                } else if (isPlaced(from) && isPlaced(to)) {
                    row.put(
                            to.code(),
                            Haversine.kilometres(
                                    from.latitude().doubleValue(),
                                    from.longitude().doubleValue(),
                                    to.latitude().doubleValue(),
                                    to.longitude().doubleValue()));
                }
            }
            all.put(from.code(), Map.copyOf(row));
        }
        return new ZoneDistances(Map.copyOf(all));
    }

    /** Kilometres, or null when a zone is null, unknown or has no coordinates. */
    public Integer between(String from, String to) {
        if (from == null || to == null) {
            return null;
        }
        return kilometres.getOrDefault(from, Map.of()).get(to);
    }

    private static boolean isPlaced(ZoneFacts zone) {
        return zone.latitude() != null && zone.longitude() != null;
    }
}
