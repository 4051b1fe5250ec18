package id.selaras.survey.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A comment as it may be read: without what leads to a person, and without what somebody blacked out by hand.
 *
 * @param isMasked whether something of it is not shown
 */
public record ShownComment(String text, boolean isMasked) {

    static final String MARK = "[disamarkan]";

    private static final String LINE = "\n";

    /** @param blackedOut words, a line each, or null */
    public static ShownComment of(String written, String blackedOut) {
        String shown = PersonalData.masked(written);
        if (blackedOut != null) {
            shown = anyOf(words(blackedOut)).matcher(shown).replaceAll(MARK);
        }
        return new ShownComment(shown, !shown.equals(written));
    }

    /** Whether it shows words, whatever their letters; all of them where there are several. */
    public boolean shows(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .allMatch(word -> anyOf(List.of(word)).matcher(text).find());
    }

    static List<String> words(String blackedOut) {
        return List.of(blackedOut.split(LINE));
    }

    static String lines(List<String> words) {
        return String.join(LINE, words);
    }

    /** The longest first, so that a part of it does not leave the rest standing. */
    private static Pattern anyOf(List<String> words) {
        return Pattern.compile(
                words.stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
