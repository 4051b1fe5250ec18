package id.selaras.demo.domain;

import java.util.List;

/**
 * An agency (perangkat daerah) and the figures of its office.
 *
 * @param profile name of its {@link OfficeProfile}
 * @param need people needed (K), {@code incumbents} people there (B)
 */
record Agency(
        String code,
        String name,
        String kind,
        String profile,
        String zoneCode,
        int need,
        int incumbents,
        int criticality) {

    static List<Agency> of(DemoGovernment government) {
        return DemoLists.rowsOf("agencies.txt", government).stream()
                .map(row -> new Agency(
                        row[1],
                        row[2],
                        row[3],
                        row[4],
                        row[5],
                        Integer.parseInt(row[6]),
                        Integer.parseInt(row[7]),
                        Integer.parseInt(row[8])))
                .toList();
    }

    boolean isOverstaffed() {
        return incumbents > need;
    }
}
