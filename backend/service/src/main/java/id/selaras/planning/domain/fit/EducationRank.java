package id.selaras.planning.domain.fit;

import java.util.Map;
import java.util.Optional;

/**
 * The order of education levels by their SIASN codes. D4 equals S1 (domain reference 1.12), and the kinds of one school
 * level equal each other, so the codes cannot be compared as numbers.
 */
public final class EducationRank {

    private static final Map<String, Integer> RANKS = Map.ofEntries(
            Map.entry("05", 1),
            Map.entry("10", 2),
            Map.entry("12", 2),
            Map.entry("15", 3),
            Map.entry("17", 3),
            Map.entry("18", 3),
            Map.entry("20", 4),
            Map.entry("25", 5),
            Map.entry("30", 6),
            Map.entry("35", 7),
            Map.entry("40", 7),
            Map.entry("42", 8),
            Map.entry("45", 9),
            Map.entry("47", 9),
            Map.entry("49", 10),
            Map.entry("50", 10));

    private EducationRank() {}

    /**
     * Whether a level is at least another.
     *
     * @return empty when either is unknown; true when nothing is asked
     */
    public static Optional<Boolean> meets(String level, String minimum) {
        if (minimum == null) {
            return Optional.of(true);
        }
        Integer has = level == null ? null : RANKS.get(level);
        Integer asked = RANKS.get(minimum);
        return has == null || asked == null ? Optional.empty() : Optional.of(has >= asked);
    }

    /**
     * Whether a field of study is one of those asked. Names are compared without case and as whole words, so that
     * "S-1 Akuntansi" matches "Akuntansi".
     *
     * @return empty when the field is unknown; true when any field will do
     */
    public static Optional<Boolean> matches(String field, Iterable<String> asked) {
        if (!asked.iterator().hasNext()) {
            return Optional.of(true);
        }
        if (field == null || field.isBlank()) {
            return Optional.empty();
        }
        String has = words(field);
        for (String one : asked) {
            if (has.contains(words(one))) {
                return Optional.of(true);
            }
        }
        return Optional.of(false);
    }

    private static String words(String text) {
        // By hand: a plan asks this for millions of pairs, and a regular expression takes far longer.
        StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                words.append(Character.toLowerCase(letter));
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        if (words.charAt(words.length() - 1) != ' ') {
            words.append(' ');
        }
        return words.toString();
    }
}
