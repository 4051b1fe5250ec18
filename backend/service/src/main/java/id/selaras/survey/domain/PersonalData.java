package id.selaras.survey.domain;

import java.util.regex.Pattern;

/**
 * Masks what leads to a person in free text: addresses of e-mail, and long numbers such as telephone numbers, NIK (16
 * digits) and NIP (18 digits), however they are grouped. It masks rather too much: an amount of nine digits goes, too.
 * Names it does not know.
 */
public final class PersonalData {

    static final String MAIL = "[pos-el]";
    static final String NUMBER = "[nomor]";

    /** Sizes are bounded, so that no text makes the search long. */
    private static final Pattern MAILS =
            Pattern.compile("[\\p{L}\\d._%+-]{1,64}\\s?@\\s?[\\p{L}\\d-]{1,63}(\\.[\\p{L}\\d-]{1,63}){1,5}");

    private static final String NEXT_DIGIT = "(?:[ .\\-/()]{0,2}\\d)";

    /** Nine digits or more, or eight after a zero or a plus sign, with at most two signs between them. */
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(?:\\d" + NEXT_DIGIT + "{8,}|(?:0|\\+\\d)" + NEXT_DIGIT + "{7,})");

    private PersonalData() {}

    public static String masked(String text) {
        return NUMBERS.matcher(MAILS.matcher(text).replaceAll(MAIL)).replaceAll(NUMBER);
    }

    public static boolean isIn(String text) {
        return !masked(text).equals(text);
    }
}
