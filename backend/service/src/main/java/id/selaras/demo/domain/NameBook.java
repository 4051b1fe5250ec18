package id.selaras.demo.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Invented people: random names in the naming traditions that live in the government's area. */
final class NameBook {
    record Name(String full, String birthPlace, boolean mayBeHaji) {}

    private static final List<String> MUSLIM_TRADITIONS =
            List.of("JAWA", "BANJAR", "KUTAI", "BUGIS", "KAILI", "MINANG");
    private static final double ONE_WORD = 0.05;
    private static final double SPECIAL = 0.006;

    private final Map<String, List<String>> lists = new HashMap<>();
    private final List<String> traditions = new ArrayList<>();
    private final double[] weights;

    NameBook(DemoGovernment government) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (String[] row : DemoLists.rows("names.txt")) {
            if (row[1].equals("W")) {
                if (row[0].equals(government.code())) {
                    for (String share : row[2].split(" ")) {
                        String[] pair = share.split(":");
                        shares.put(pair[0], Double.valueOf(pair[1]));
                    }
                }
            } else {
                lists.put(
                        row[0] + row[1],
                        List.of(row[2].split(" ")).stream()
                                .map(name -> name.replace('_', ' '))
                                .toList());
            }
        }
        traditions.addAll(shares.keySet());
        weights = shares.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    Name draw(boolean male, Dice dice) {
        String tradition = traditions.get(dice.weighted(weights));
        String place = dice.pick(lists.get(tradition + "P"));
        boolean haji = MUSLIM_TRADITIONS.contains(tradition);
        if (dice.chance(SPECIAL)) {
            return new Name(dice.pick(lists.get(male ? "*XM" : "*XF")), place, haji);
        }
        if (dice.chance(ONE_WORD)) {
            return new Name(dice.pick(lists.get(male ? "*SM" : "*SF")), place, haji);
        }
        List<String> firsts = lists.get(tradition + (male ? "M" : "F"));
        String first = dice.pick(firsts);
        String last = dice.pick(lists.get(tradition + (male ? "L" : "G")));
        String second = dice.chance(0.3) ? dice.pick(firsts) : "";
        String given = second.isEmpty() || second.equals(first) ? first : first + " " + second;
        return new Name(given + " " + last, place, haji);
    }
}
