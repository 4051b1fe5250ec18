package id.selaras.survey.application;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a token of 128 bits looks on paper: 26 signs that are not mistaken for each other, in groups. */
final class PrintedToken {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 128;
    private static final int SIGNS_OF_A_TOKEN = 26;
    private static final int GROUP = 5;
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");

    private PrintedToken() {}

    static String random(SecureRandom random) {
        return of(new BigInteger(BITS, random));
    }

    /** @param bits at most 128 */
    static String of(BigInteger bits) {
        BigInteger rest = bits;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < SIGNS_OF_A_TOKEN; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(rest.intValue() & (SIGNS.length() - 1)));
            rest = rest.shiftRight(GROUP);
        }
        return text.toString();
    }

    /** The bits of a token however it was typed, or null where it is none. */
    static BigInteger bits(String typed) {
        String plain = plain(typed);
        if (plain.length() != SIGNS_OF_A_TOKEN) {
            return null;
        }
        BigInteger bits = BigInteger.ZERO;
        for (int i = SIGNS_OF_A_TOKEN - 1; i >= 0; i--) {
            int sign = SIGNS.indexOf(plain.charAt(i));
            if (sign < 0) {
                return null;
            }
            bits = bits.shiftLeft(GROUP).or(BigInteger.valueOf(sign));
        }
        return bits;
    }

    /** The same token however it was typed. */
    static String plain(String typed) {
        return BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
