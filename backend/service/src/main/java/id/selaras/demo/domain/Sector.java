package id.selaras.demo.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures of schools, clinics, districts and wards.
 *
 * @param units how many there are
 * @param need people needed, {@code incumbents} people there: per unit for districts and wards, else for all together
 */
record Sector(int units, int need, int incumbents) {
    private static final Sector NONE = new Sector(0, 0, 0);

    static Map<String, Sector> of(DemoGovernment government) {
        Map<String, Sector> sectors = new LinkedHashMap<>();
        DemoLists.rowsOf("sectors.txt", government)
                .forEach(row -> sectors.put(
                        row[1],
                        new Sector(Integer.parseInt(row[2]), Integer.parseInt(row[3]), Integer.parseInt(row[4]))));
        return sectors;
    }

    static Sector in(Map<String, Sector> sectors, String name) {
        return sectors.getOrDefault(name, NONE);
    }
}
