package id.selaras.socialisation.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What somebody without a name comes back with: 130 random bits in 26 signs that can be read aloud (Crockford's base
 * 32, without I, L, O and U). Only its HMAC is kept.
 *
 * @param plain 26 signs in capital letters, without hyphens
 */
record ReplyToken(String plain) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int[] GROUPS = {0, 5, 10, 15, 20, 26};
    private static final String ALGORITHM = "HmacSHA256";

    /** A new one. */
    public static ReplyToken fresh(SecureRandom random) {
        StringBuilder text = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new ReplyToken(text.toString());
    }

    /** What somebody typed, however it was written; what cannot be one matches none. */
    public static ReplyToken typed(String text) {
        return new ReplyToken(text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** As it is shown: {@code 3K7V0-9QMXA-…}. */
    public String shown() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < GROUPS.length; i++) {
            text.append(i == 0 ? "" : "-").append(plain, GROUPS[i], GROUPS[i + 1]);
        }
        return text.toString();
    }

    /** What is kept of it. */
    public byte[] hash(byte[] secret) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(plain.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
