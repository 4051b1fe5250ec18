package id.selaras.demo.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How agencies of one subject are divided and which posts their divisions have. */
record OfficeProfile(List<String> divisions, List<Share> posts, List<String> technicalUnits) {

    /** Weight and fullness of a post, see {@link Cell}. */
    record Share(String job, double weight, double fullness) {}

    static Map<String, OfficeProfile> all() {
        Map<String, OfficeProfile> profiles = new LinkedHashMap<>();
        for (String[] row : DemoLists.rows("offices.txt")) {
            List<Share> posts = DemoLists.items(row[2], ",").stream()
                    .map(item -> item.split("\\*"))
                    .map(part -> new Share(part[0], Double.parseDouble(part[1]), Double.parseDouble(part[2])))
                    .toList();
            profiles.put(row[0], new OfficeProfile(DemoLists.items(row[1], ";"), posts, DemoLists.items(row[3], ";")));
        }
        return profiles;
    }
}
