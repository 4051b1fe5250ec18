package id.selaras.verifier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a certificate apart and puts it together with something changed. */
final class Forgery {
    private final String original;
    final List<Integer> assignment;
    final List<Long> prices;

    Forgery(String certificate) {
        original = certificate;
        assignment = new ArrayList<>(
                numbers(certificate, "assignment").stream().map(Long::intValue).toList());
        prices = new ArrayList<>(numbers(certificate, "slotPrice"));
    }

    private static List<Long> numbers(String json, String member) {
        Matcher found = Pattern.compile("\"" + member + "\":\\[([^\\]]*)\\]").matcher(json);
        if (!found.find()) {
            throw new IllegalArgumentException(member);
        }
        String list = found.group(1);
        return list.isEmpty()
                ? List.of()
                : Arrays.stream(list.split(",")).map(Long::valueOf).toList();
    }

    String withObjective(long objective) {
        return original.replaceFirst("\"objective\":-?\\d+", "\"objective\":" + objective)
                .replaceFirst("\"assignment\":\\[[^\\]]*\\]", "\"assignment\":" + text(assignment))
                .replaceFirst("\"slotPrice\":\\[[^\\]]*\\]", "\"slotPrice\":" + text(prices));
    }

    private static String text(List<?> numbers) {
        return numbers.toString().replace(" ", "");
    }
}
