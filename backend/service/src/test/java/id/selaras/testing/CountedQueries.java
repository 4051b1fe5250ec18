package id.selaras.testing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.IntStream;

/** Counts the statements the server runs, whoever sends them: the queue and the clocks may add some. */
@ApplicationScoped
public class CountedQueries {

    private static final int RUNS = 5;

    @Inject
    AgroalDataSource database;

    /** What others send can only add, so of several runs of the same reading the least is its own. */
    public int selects(Runnable reading) {
        return IntStream.range(0, RUNS)
                .map(run -> during("Com_select", reading))
                .min()
                .orElseThrow();
    }

    public int inserts(Runnable writing) {
        return during("Com_insert", writing);
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
