package id.selaras.survey.domain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts in how many comments a word stands, so that somebody sees what many write about before reading them all. */
public final class CommonWords {

    private static final Pattern MARKS = Pattern.compile("\\[[^\\]]{1,30}]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{3,30}(?:-\\p{L}{3,30})?");

    private final Set<String> stopWords;
    private final Map<String, Long> comments = new HashMap<>();
    private long read;

    /**
     * A word and how many comments it stands in.
     *
     * @param word in small letters
     */
    public record CommonWord(String word, long comments) {}

    /** @param stopWords words that say nothing about what a comment is about, in small letters */
    public CommonWords(Set<String> stopWords) {
        this.stopWords = Set.copyOf(stopWords);
    }

    /** Counts the words of a comment, each of them once. */
    public void add(ShownComment comment) {
        Set<String> words = new HashSet<>();
        Matcher found = WORDS.matcher(MARKS.matcher(comment.text()).replaceAll(" "));
        while (found.find()) {
            words.add(found.group().toLowerCase(Locale.ROOT));
        }
        words.removeAll(stopWords);
        words.forEach(word -> comments.merge(word, 1L, Long::sum));
        read++;
    }

    /** How many comments were counted. */
    public long read() {
        return read;
    }

    /**
     * The commonest first.
     *
     * @param least comments below which a word stays untold
     * @param most  how many words
     */
    public List<CommonWord> told(int least, int most) {
        return comments.entrySet().stream()
                .filter(word -> word.getValue() >= least)
                .map(word -> new CommonWord(word.getKey(), word.getValue()))
                .sorted(Comparator.comparingLong(CommonWord::comments)
                        .reversed()
                        .thenComparing(CommonWord::word))
                .limit(most)
                .toList();
    }
}
