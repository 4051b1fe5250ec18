package id.selaras.shared.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Keeps what was read or computed of a government's facts as long as nobody has written any: every look asks the
 * database for the revision, so it holds for all replicas. A transaction that writes facts itself reads on its own, and
 * what it reads is kept for nobody: its revision may be taken back and given to other facts.
 */
@ApplicationScoped
public class FactCache {

    /** Governments times things kept: what is least asked for makes room. */
    private static final int MOST = 24;

    @Inject
    Facts facts;

    private final Map<Key, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
            return size() > MOST;
        }
    };

    private record Key(UUID governmentId, Object what) {}

    private record Kept(long revision, Object value) {}

    /**
     * @param what names the thing with everything it depends on besides the facts: day, version of the rules
     * @param read what is answered is shared, so it must not be changed
     */
    public <T> T get(UUID governmentId, Object what, Supplier<T> read) {
        if (facts.isWrittenHere()) {
            return read.get();
        }
        Key key = new Key(governmentId, what);
        long revision = facts.revision(governmentId);
        Kept found = find(key);
        if (found == null || found.revision() != revision) {
            found = new Kept(revision, read.get());
            keep(key, found);
        }
        @SuppressWarnings("unchecked")
        T value = (T) found.value();
        return value;
    }

    private synchronized Kept find(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Kept value) {
        kept.put(key, value);
    }
}
