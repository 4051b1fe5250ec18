package id.selaras.exchange.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling for headers and names: lower case, everything between letters and digits becomes an underscore. */
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ENDS = Pattern.compile("^_+|_+$");

    private Slug() {}

    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String joined = BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("_");
        return ENDS.matcher(joined).replaceAll("");
    }
}
