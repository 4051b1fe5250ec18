package id.selaras.launch;

import static org.assertj.core.api.Assertions.assertThat;

import id.selaras.testing.EmbeddedMySqlTestResource;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedMySqlTestResource.class)
class DatabaseConnectionTest {

    @Inject
    AgroalDataSource database;

    @Test
    void sessionsSpeakUtcReadCommittedRowsAndGiveUpLocksSoon() throws SQLException {
        assertThat(answerTo("SELECT @@session.time_zone")).isEqualTo("+00:00");
        assertThat(answerTo("SELECT @@session.transaction_isolation")).isEqualTo("READ-COMMITTED");
        assertThat(answerTo("SELECT @@session.innodb_lock_wait_timeout")).isEqualTo("1");
        assertThat(answerTo("SELECT @@character_set_connection")).isEqualTo("utf8mb4");
    }

    @Test
    void theApplicationSeesItsOwnDatabaseOnly() throws SQLException {
        assertThat(answerTo("SELECT CURRENT_USER()")).isEqualTo("selaras@127.0.0.1");
        assertThat(answerTo("SELECT COUNT(*) FROM information_schema.schemata WHERE schema_name = 'mysql'"))
                .isEqualTo("0");
    }

    private String answerTo(String question) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
