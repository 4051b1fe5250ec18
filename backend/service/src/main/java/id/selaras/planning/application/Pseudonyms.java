package id.selaras.planning.application;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names for people in a text that is given to outsiders. The key of a run is made of the government's secret and of the
 * hash of the facts: the same facts give the same pseudonyms, so a plan can be computed again to the last bit, and
 * changed facts give others, so people cannot be followed from one published plan to the next. See ADR 0004.
 */
final class Pseudonyms {

    private static final int LENGTH = 24;

    private final byte[] key;

    private Pseudonyms(byte[] key) {
        this.key = key.clone();
    }

    static Pseudonyms of(byte[] secret, String inputHash) {
        return new Pseudonyms(hmac(secret, "selaras/run-key/" + inputHash));
    }

    static Pseudonyms withKey(byte[] runKey) {
        return new Pseudonyms(runKey);
    }

    byte[] key() {
        return key.clone();
    }

    String of(String nip) {
        return "p" + HexFormat.of().formatHex(hmac(key, nip)).substring(0, LENGTH);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform must offer HmacSHA256", impossible);
        }
    }
}
