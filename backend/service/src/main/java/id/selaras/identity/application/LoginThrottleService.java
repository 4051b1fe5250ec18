package id.selaras.identity.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.error.RefusalKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * Bounds the password checks of an account without letting a stranger lock its owner out: devices from which the owner
 * once came in are counted apart from all others.
 */
@ApplicationScoped
public class LoginThrottleService {

    static final int FROM_UNKNOWN_DEVICES = 15;
    static final int FROM_A_KNOWN_DEVICE = 5;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final String UNKNOWN = "";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * Reserves one password check: it counts as failed until {@link #succeeded} takes it back, so that parallel
     * guesses cannot slip past the count.
     *
     * @param subject username or client id
     * @param device  proof of a known device, or null
     */
    @Transactional
    public void admit(String subject, String device) {
        byte[] hash = hash(device == null ? UNKNOWN : device);
        String name = key(subject);
        database.createNativeQuery("INSERT INTO login_failures (subject, device, at) VALUES (:subject, :device, :now)")
                .setParameter("subject", name)
                .setParameter("device", hash)
                .setParameter("now", clock.instant())
                .executeUpdate();
        Number tries = (Number) database.createNativeQuery("SELECT COUNT(*) FROM login_failures"
                        + " WHERE subject = :subject AND device = :device AND at > :since")
                .setParameter("subject", name)
                .setParameter("device", hash)
                .setParameter("since", clock.instant().minus(WINDOW))
                .getSingleResult();
        int most = device == null ? FROM_UNKNOWN_DEVICES : FROM_A_KNOWN_DEVICE;
        if (tries.intValue() > most) {
            // The refusal rolls this reservation back, so that waiting helps.
            throw Refusal.later(RefusalKind.TOO_MANY, "too-many-tries", (int) WINDOW.toSeconds());
        }
    }

    /** Forgets the failures of this device after the right password. */
    @Transactional
    public void succeeded(String subject, String device) {
        database.createNativeQuery("DELETE FROM login_failures WHERE subject = :subject AND device = :device")
                .setParameter("subject", key(subject))
                .setParameter("device", hash(device == null ? UNKNOWN : device))
                .executeUpdate();
    }

    private static String key(String subject) {
        String lower = subject.toLowerCase(Locale.ROOT);
        return lower.length() <= 160 ? lower : lower.substring(0, 160);
    }

    private static byte[] hash(String device) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(device.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
