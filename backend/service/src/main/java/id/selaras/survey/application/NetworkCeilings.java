package id.selaras.survey.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How many answers without a token came from a network within the hour. It stands in memory only, under hashes whose
 * key lasts an hour: an address that stood in a table, even hashed, could be tried out and would lead to answers. The
 * price is that each replica counts for itself. Each thread that writes answers has one of its own: a survey
 * is written by one of them only.
 */
@Dependent
class NetworkCeilings {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int HASH_BYTES = 16;
    private static final long HOUR = Duration.ofHours(1).toSeconds();

    /** Somebody with ever new networks must not fill the memory; the one not seen for longest is forgotten. */
    private static final int MOST_NETWORKS = 200_000;

    private final SecureRandom random = new SecureRandom();

    private final Map<ByteBuffer, Integer> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, Integer> eldest) {
            return size() > MOST_NETWORKS;
        }
    };

    private byte[] key = new byte[KEY_BYTES];
    private long hour = Long.MIN_VALUE;

    @Inject
    StorageCeilings storage;

    @Inject
    Clock clock;

    /**
     * What holds for a survey.
     *
     * @param answers from one network in an hour; more are refused
     * @param burst   answers from one network in an hour; more are suspicious
     * @param same    equal answers from one network in an hour; more are suspicious
     */
    record Limits(int answers, int burst, int same) {}

    /** What becomes of an answer without a token. */
    enum Verdict {
        TAKEN,
        SUSPICIOUS,
        REFUSED
    }

    /** Counts of answers that are being written; they hold once {@link #commit} says that they are. */
    final class Draft {

        private final Map<ByteBuffer, Integer> more = new HashMap<>();
        private final StorageCeilings.Draft room = storage.begin();

        /** What the surveys themselves take in all. */
        StorageCeilings.Draft room() {
            return room;
        }

        /** @param pattern the values of the answers in the order of the elements */
        Verdict take(UUID surveyId, String network, String pattern, Limits limits) {
            ByteBuffer all = hash(surveyId, network, "");
            if (count(all) >= limits.answers()) {
                return Verdict.REFUSED;
            }
            ByteBuffer same = hash(surveyId, network, pattern);
            more.merge(all, 1, Integer::sum);
            more.merge(same, 1, Integer::sum);
            return count(all) > limits.burst() || count(same) > limits.same() ? Verdict.SUSPICIOUS : Verdict.TAKEN;
        }

        private int count(ByteBuffer hash) {
            return counts.getOrDefault(hash, 0) + more.getOrDefault(hash, 0);
        }

        /** Seconds until the next hour, when a refused answer may come again. */
        int secondsLeft() {
            return (int) (HOUR - clock.instant().getEpochSecond() % HOUR);
        }

        void commit() {
            more.forEach((hash, count) -> counts.merge(hash, count, Integer::sum));
            room.commit();
        }
    }

    Draft begin() {
        long now = clock.instant().getEpochSecond() / HOUR;
        if (now != hour) {
            counts.clear();
            random.nextBytes(key);
            hour = now;
        }
        return new Draft();
    }

    private ByteBuffer hash(UUID surveyId, String network, String pattern) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            byte[] hashed = mac.doFinal((surveyId + " " + network + " " + pattern).getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.wrap(Arrays.copyOf(hashed, HASH_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
