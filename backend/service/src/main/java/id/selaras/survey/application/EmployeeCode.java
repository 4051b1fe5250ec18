package id.selaras.survey.application;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * The code of an employee: a random number and a seal that only the survey's salt makes, 64 bits each. It proves by itself
 * that it was handed out, so handing it out writes nothing of it; see ADR 13. It looks like any other token.
 */
final class EmployeeCode {

    private static final int HALF = Long.BYTES;
    private static final int BITS = 2 * Long.SIZE;

    private EmployeeCode() {}

    static String make(SaltedHash hash, SecureRandom random) {
        byte[] number = new byte[HALF];
        random.nextBytes(number);
        byte[] code = ByteBuffer.allocate(2 * HALF)
                .put(number)
                .put(seal(hash, number))
                .array();
        return PrintedToken.of(new BigInteger(1, code));
    }

    /** Whether a code was made for this survey, whoever has it now and whether or not it was used. */
    static boolean isMadeBy(SaltedHash hash, String typed) {
        BigInteger bits = PrintedToken.bits(typed);
        if (bits == null || bits.bitLength() > BITS) {
            return false;
        }
        ByteBuffer code = ByteBuffer.allocate(2 * HALF)
                .putLong(bits.shiftRight(Long.SIZE).longValue())
                .putLong(bits.longValue())
                .flip();
        byte[] number = new byte[HALF];
        byte[] seal = new byte[HALF];
        code.get(number).get(seal);
        return MessageDigest.isEqual(seal, seal(hash, number));
    }

    private static byte[] seal(SaltedHash hash, byte[] number) {
        return hash.seal(number, HALF);
    }
}
