package id.selaras.shared.fact;

import id.selaras.shared.time.Times;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * What was known at a time, as a condition of SQL over the recorded time of a fact table. Current knowledge has a
 * condition of its own, because an index finds it.
 */
public final class RecordedTime {

    private static final Pattern CURRENT = Pattern.compile("(\\w+)\\.superseded_at = :known");

    private RecordedTime() {}

    /**
     * The condition for one table; binds {@code :known}.
     *
     * @param alias   alias of the table
     * @param knownAt time of the knowledge, or null for now
     */
    public static String condition(String alias, Instant knownAt) {
        return knownAt == null
                ? alias + ".superseded_at = :known"
                : alias + ".recorded_at <= :known AND " + alias + ".superseded_at > :known";
    }

    /**
     * A statement about current knowledge, turned into one about the knowledge of a time.
     *
     * @param current SQL whose conditions on recorded time all read {@code alias.superseded_at = :known}
     */
    public static String statement(String current, Instant knownAt) {
        return knownAt == null
                ? current
                : CURRENT.matcher(current).replaceAll(match -> condition(match.group(1), knownAt));
    }

    /** What {@code :known} stands for. */
    public static Instant value(Instant knownAt) {
        return knownAt == null ? Times.NOT_SUPERSEDED : knownAt;
    }
}
