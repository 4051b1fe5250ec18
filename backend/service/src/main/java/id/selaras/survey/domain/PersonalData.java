package id.selaras.survey.domain;

import java.util.regex.Pattern;

/**
 * Masks what leads to a person in free text: addresses of e-mail and of streets (with RT and RW), names of accounts
 * after an @, licence plates, and long numbers such as telephone numbers, NIK (16 digits) and NIP (18 digits), however
 * they are grouped. It masks rather too much: an amount of nine digits goes, too. Names of people it does not know;
 * those are blacked out by hand.
 */
public final class PersonalData {

    static final String MAIL = "[pos-el]";
    static final String ACCOUNT = "[akun]";
    static final String ADDRESS = "[alamat]";
    static final String PLATE = "[nomor kendaraan]";
    static final String NUMBER = "[nomor]";

    /** Sizes are bounded, so that no text makes the search long. */
    private static final Pattern MAILS =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}\\s?@\\s?[\\p{L}\\d-]{1,63}(\\.[\\p{L}\\d-]{1,63}){1,5}");

    private static final Pattern ACCOUNTS =
            Pattern.compile("(?<![\\p{L}\\d@])@[\\p{L}\\d_][\\p{L}\\d_.]{1,30}(?<!\\.)");

    private static final String START = "(?<![\\p{L}\\d])";
    private static final String HOUSE = "(?:(?i:no|nomor|blok)\\.?\\s?)?\\d{1,4}(?!\\d)(?:\\s?[A-Za-z](?!\\p{L}))?";
    private static final String NAMED_HOUSE = "(?i:no|nomor|blok)\\b\\.?\\s?(?:\\p{L}|\\d{1,4})(?![\\p{L}\\d])";
    private static final String WORD = "\\p{L}[\\p{L}'-]{0,30}\\.?";
    private static final String NAME = "\\p{Lu}[\\p{L}'-]{0,30}\\.?";

    /**
     * A street with its house: the short forms stand for nothing else, so what follows is its name even in small
     * letters. {@code Jalan} and {@code Gang} are words of every day and need a name in capitals or a number after "no".
     */
    private static final Pattern STREETS = Pattern.compile(START + "(?:"
            + "(?i:jln?|gg)(?:\\.\\s?|\\s)(?:" + WORD + "[\\s,]{1,2}){0,4}?" + HOUSE
            + "|(?i:jln?|gg)(?:\\.\\s?|\\s)" + WORD + "(?:\\s" + NAME + "){0,4}"
            + "|(?i:jalan|gang)\\s(?:" + WORD + "[\\s,]{1,2}){1,4}?" + NAMED_HOUSE
            + "|(?i:jalan|gang)\\s" + NAME + "(?:\\s" + NAME + "){0,4}(?:[\\s,]{1,2}" + HOUSE + ")?"
            + ")");

    private static final Pattern NEIGHBOURHOODS = Pattern.compile(START
            + "(?i:rt|rw)(?:\\s?/\\s?(?i:rw))?[.:]?\\s?\\d{1,3}(?!\\d)"
            + "(?:[\\s,/.]{1,3}(?:(?i:rw)[.:]?\\s?)?\\d{1,3}(?!\\d))?");

    /** Codes of the regions where vehicles are registered. */
    private static final String REGION =
            "(?:A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRSTW]?|E[ABD]?|F|G|H|K[BHTU]?|L|M|N" + "|P[ABGSTY]?|R|S|T|W|Z)";

    private static final Pattern PLATES = Pattern.compile(START + "(?:" + REGION + "[ -]?\\d{1,4}[ -]?[A-Z]{1,3}|(?i:"
            + REGION + ")[ -]?\\d{4}[ -]?(?i:[A-Z]{2}))(?![\\p{L}\\d])");

    private static final String NEXT_DIGIT = "(?:[ .\\-/()]{0,2}\\d)";

    /** Nine digits or more, or eight after a zero or a plus sign, with at most two signs between them. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(?:\\d" + NEXT_DIGIT + "{8,}|(?:0|\\+\\d)" + NEXT_DIGIT + "{7,})");

    private PersonalData() {}

    public static String masked(String text) {
        String rest = MAILS.matcher(text).replaceAll(MAIL);
        rest = ACCOUNTS.matcher(rest).replaceAll(ACCOUNT);
        rest = NUMBERS.matcher(rest).replaceAll(NUMBER);
        rest = STREETS.matcher(rest).replaceAll(ADDRESS);
        rest = NEIGHBOURHOODS.matcher(rest).replaceAll(ADDRESS);
        return PLATES.matcher(rest).replaceAll(PLATE);
    }

    public static boolean isIn(String text) {
        return !masked(text).equals(text);
    }
}
