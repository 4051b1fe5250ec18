package id.selaras.shared.web;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells the faults of an unreachable or busy database from faults of our own. */
final class DatabaseTrouble {

    /** Deadlock and lock wait time-out: the other transaction won. */
    private static final Set<Integer> LOST_RACE = Set.of(1213, 1205);

    /** Server is shutting down, too many connections, disk full, read only. */
    private static final Set<Integer> UNAVAILABLE = Set.of(1053, 1040, 1021, 1114, 1290, 1836, 3024);

    private DatabaseTrouble() {}

    static boolean isBehind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException
                    || cause instanceof SQLRecoverableException) {
                return true;
            }
            if (cause instanceof SQLException sql && isUnavailable(sql)) {
                return true;
            }
        }
        return false;
    }

    static boolean isLostRace(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException
                    || cause instanceof SQLException sql && LOST_RACE.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    static String nameOf(Throwable fault) {
        Throwable last = fault;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName();
    }

    private static boolean isUnavailable(SQLException sql) {
        String state = sql.getSQLState();
        boolean connection = state != null && state.startsWith("08");
        boolean acquisition = sql.getMessage() != null && sql.getMessage().contains("Acquisition timeout");
        return connection || acquisition || UNAVAILABLE.contains(sql.getErrorCode());
    }
}
