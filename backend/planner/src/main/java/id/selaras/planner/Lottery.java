package id.selaras.planner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws the lot of a person at a post: the first 20 bits of HMAC-SHA256(seed, person, 0, post) over the UTF-8 ids. Of all
 * plans that are equally good, the one with the smallest sum of lots is taken. Anybody who knows the seed can repeat the
 * draw for a single pair.
 */
final class Lottery {
    private final Mac mac;

    Lottery(LotterySeed seed) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed.bytes(), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform must offer HmacSHA256", e);
        }
    }

    int lot(String person, String post) {
        mac.update(person.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        byte[] hash = mac.doFinal(post.getBytes(StandardCharsets.UTF_8));
        return (hash[0] & 0xff) << 12 | (hash[1] & 0xff) << 4 | (hash[2] & 0xff) >> 4;
    }
}
