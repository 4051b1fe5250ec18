package id.selaras.survey.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Short codes that only the survey's salt can make; after it is forgotten nobody can tell whose answer one was. */
final class ReceiptCode {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int RADIX = 32;
    private static final long BITS = 1L << 40;

    private ReceiptCode() {}

    /** Eight signs in two groups, for example {@code 3K7V-09QM}. */
    static String of(byte[] salt, UUID response) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            byte[] hash = mac.doFinal(response.toString().getBytes(StandardCharsets.US_ASCII));
            long number = ByteBuffer.wrap(hash).getLong() & (BITS - 1);
            String text = Long.toString(BITS + number, RADIX).substring(1).toUpperCase(Locale.ROOT);
            return text.substring(0, 4) + "-" + text.substring(4);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
