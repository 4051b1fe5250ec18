package id.selaras.survey.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.shared.sql.Sql;
import id.selaras.testing.EmbeddedMySqlTestResource;
import id.selaras.testing.HeardLog;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A database that writes down the order of everything is told of, and ours does not. */
@QuarkusTest
@QuarkusTestResource(EmbeddedMySqlTestResource.class)
class BinaryLogWarningTest {

    @Inject
    BinaryLogWarning ofTheServer;

    private static BinaryLogWarning ofOneThatSays(long logBin) {
        BinaryLogWarning warning = new BinaryLogWarning();
        warning.sql = new Sql() {
            @Override
            public long count(String statement, Map<String, ?> values) {
                assertThat(statement).isEqualTo("SELECT @@GLOBAL.log_bin");
                return logBin;
            }
        };
        return warning;
    }

    @Test
    void aBinaryLogIsWarnedOfAndNoneIsNot() {
        try (HeardLog log = HeardLog.listen()) {
            ofOneThatSays(0).onStart(new StartupEvent());
            ofTheServer.onStart(new StartupEvent());
            assertThat(log.holds("log_bin")).isFalse();
            ofOneThatSays(1).onStart(new StartupEvent());
            assertThat(log.holds("log_bin")).isTrue();
        }
    }

    @Test
    void theDatabaseThatWeStartForProductionKeepsNone() throws IOException {
        assertThat(Files.readString(Path.of("../../docker-compose.yml")).lines())
                .contains("      - --skip-log-bin");
    }
}
