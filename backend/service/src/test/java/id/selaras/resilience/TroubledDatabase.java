package id.selaras.resilience;

import id.selaras.launch.SigningKeys;
import id.selaras.launch.StoppableMySql;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An application of its own on a database server that may be ill-treated. */
public class TroubledDatabase implements QuarkusTestProfile {

    static final Path DATA = Path.of(System.getProperty("basedir", "."), "target", "troubled-mysql");

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Server.class));
    }

    /** Everybody else's server must not be chosen. */
    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    /** Starts the server and stops it. */
    public static class Server implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            StoppableMySql.in(DATA).startEmpty();
            Map<String, String> configuration =
                    new HashMap<>(SigningKeys.keptIn(DATA.toAbsolutePath()).tokenConfiguration());
            configuration.putAll(StoppableMySql.in(DATA).configuration());
            return configuration;
        }

        @Override
        public void stop() {
            StoppableMySql.in(DATA).kill();
        }
    }
}
