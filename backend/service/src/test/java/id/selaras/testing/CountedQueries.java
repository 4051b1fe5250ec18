package id.selaras.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;

/** Counts the statements the server runs, whoever sends them; the queue's own polling may add one or two. */
@ApplicationScoped
public class CountedQueries {

    @Inject
    AgroalDataSource database;

    public int selects(Runnable action) {
        return during("Com_select", action);
    }

    public int inserts(Runnable action) {
        return during("Com_insert", action);
    }

    private int during(String status, Runnable action) {
        int before = read(status);
        action.run();
        return read(status) - before;
    }

    private int read(String status) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("SHOW GLOBAL STATUS LIKE '" + status + "'")) {
            answer.next();
            return answer.getInt(2);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
