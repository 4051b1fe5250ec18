package id.selaras.demo.domain;

import java.util.List;

/**
 * A district (kecamatan) or, in the province, a kabupaten or kota.
 *
 * @param latitude approximate centre in degrees, as is {@code longitude}
 * @param staffing how well posts there are filled; 1 is the average of the government
 * @param wards names of the kelurahan, in code order
 */
record Zone(String code, String name, double latitude, double longitude, double staffing, List<String> wards) {

    static List<Zone> of(DemoGovernment government) {
        return DemoLists.rowsOf("zones.txt", government).stream()
                .map(row -> new Zone(
                        row[1],
                        row[2],
                        Double.parseDouble(row[3]),
                        Double.parseDouble(row[4]),
                        Double.parseDouble(row[5]),
                        DemoLists.items(row[6], ";")))
                .toList();
    }

    /** Rough distance in degrees; good enough to find the neighbours. */
    double apart(Zone other) {
        double north = latitude - other.latitude;
        double east = longitude - other.longitude;
        return StrictMath.sqrt(north * north + east * east);
    }
}
