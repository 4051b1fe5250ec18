package id.selaras.socialisation.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import id.selaras.shared.security.ClientNetwork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * How many worries without a name came from a network within the hour. It stands in memory only and is forgotten with
 * the hour; the networks themselves stand nowhere, only numbers drawn anew each hour from them.
 */
@ApplicationScoped
class AnonymousCeiling {

    private static final long HOUR = Duration.ofHours(1).toSeconds();

    /** Somebody with ever new networks must not fill the memory. */
    private static final int MOST_NETWORKS = 100_000;

    private final SecureRandom random = new SecureRandom();
    private final Map<Long, Integer> counts = new HashMap<>();
    private long hour = Long.MIN_VALUE;
    private long salt;

    @Inject
    ClientNetwork network;

    @Inject
    Clock clock;

    /** Counts one more; refused with 429 once there were so many. */
    synchronized void take(UUID governmentId, int most) {
        long now = clock.instant().getEpochSecond();
        if (now / HOUR != hour || counts.size() > MOST_NETWORKS) {
            counts.clear();
            hour = now / HOUR;
            salt = random.nextLong();
        }
        long key = 31L * (salt ^ network.coarse().hashCode()) + governmentId.hashCode();
        if (counts.merge(key, 1, Integer::sum) > most) {
            throw Refusal.later(RefusalKind.TOO_MANY, "too-many-concerns", (int) (HOUR - now % HOUR));
        }
    }
}
