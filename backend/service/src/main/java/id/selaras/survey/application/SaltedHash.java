package id.selaras.survey.application;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a number and of what was sent under it: only the survey's salt leads from one to the other, and once
 * it is forgotten nobody can tell whose answer one was.
 */
record SaltedHash(byte[] salt) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 16;
    private static final int RADIX = 32;
    private static final long BITS = 1L << 40;

    /** The key under which an answer is kept. */
    UUID key(UUID number) {
        ByteBuffer hash = ByteBuffer.wrap(Arrays.copyOf(of("key", text(number)), KEY_BYTES));
        return new UUID(hash.getLong(), hash.getLong());
    }

    /** Tells a repetition from another answer. */
    byte[] digest(byte[] sent) {
        return of("answer", sent);
    }

    /** What is kept of a token. */
    byte[] token(String token) {
        return of("token", PrintedToken.plain(token).getBytes(StandardCharsets.UTF_8));
    }

    /** What only whoever knows the salt can make of a number. */
    byte[] seal(byte[] number, int bytes) {
        return Arrays.copyOf(of("seal", number), bytes);
    }

    /** Eight signs in two groups for the one who answered, for example {@code 3K7V-09QM}. */
    String receipt(UUID number) {
        long bits = ByteBuffer.wrap(of("receipt", text(number))).getLong() & (BITS - 1);
        String text = Long.toString(BITS + bits, RADIX).substring(1).toUpperCase(Locale.ROOT);
        return text.substring(0, 4) + "-" + text.substring(4);
    }

    private byte[] of(String purpose, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            mac.update(purpose.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] text(UUID number) {
        return number.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
