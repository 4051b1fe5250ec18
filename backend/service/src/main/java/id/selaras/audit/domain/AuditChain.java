package id.selaras.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How entries are chained: SHA-256 over the hash of the entry before and the canonical text of the entry. */
public final class AuditChain {

    /** Stands before the first entry. */
    public static final int HASH_BYTES = 32;

    private AuditChain() {}

    public static byte[] start() {
        return new byte[HASH_BYTES];
    }

    /**
     * @param previous hash of the entry before
     * @param content  canonical text of the entry, which repeats its sequence number
     */
    public static byte[] next(byte[] previous, String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            return digest.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
