package id.selaras.shared.sql;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Tells the faults of an unreachable or busy database from faults of our own. */
public final class DatabaseTrouble {

    /** Deadlock and lock wait time-out: the other transaction won. */
    private static final Set<Integer> LOST_RACE = Set.of(1213, 1205);

    /**
     * No room on the disk (temporary file, file, table, storage engine), too many connections, shutting down, read
     * only, interrupted by an administrator or by the server's own limits.
     */
    private static final Set<Integer> UNAVAILABLE =
            Set.of(3, 20, 1021, 1026, 1030, 1114, 1040, 1053, 1290, 1836, 1317, 3024, 3169, 4031);

    private DatabaseTrouble() {}

    /** Whether a later try of the same thing may succeed because the database answers again. */
    public static boolean isBehind(Throwable fault) {
        return anyOf(
                fault,
                cause -> isLostConnection(cause)
                        || isGivenUp(cause)
                        || cause instanceof SQLException sql && isUnavailable(sql));
    }

    /** Whether a connection broke or could not be made, so that others of the same age are in doubt. */
    public static boolean isDeadConnection(Throwable fault) {
        return anyOf(fault, DatabaseTrouble::isLostConnection);
    }

    /** Whether somebody else's transaction was first: the same command may succeed at once. */
    public static boolean isLostRace(Throwable fault) {
        return anyOf(fault, cause -> cause instanceof SQLIntegrityConstraintViolationException || isLostLock(cause));
    }

    /** The class of the innermost cause: all that may stand in a log. */
    public static String nameOf(Throwable fault) {
        Throwable last = fault;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return last.getClass().getSimpleName();
    }

    /** The transaction took longer than any may: it was ended behind the back of the one who then wanted to commit. */
    private static boolean isGivenUp(Throwable cause) {
        return cause instanceof RollbackException
                && cause.getMessage() != null
                && cause.getMessage().startsWith("ARJUNA016102");
    }

    private static boolean isLostLock(Throwable cause) {
        return cause instanceof SQLException sql && LOST_RACE.contains(sql.getErrorCode());
    }

    private static boolean isLostConnection(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("08");
    }

    private static boolean isUnavailable(SQLException sql) {
        // The pool knows no class and no state of its own for a connection that did not come in time.
        boolean acquisition = sql.getMessage() != null
                && sql.getMessage().toLowerCase(Locale.ROOT).contains("acquisition timeout");
        return acquisition || UNAVAILABLE.contains(sql.getErrorCode());
    }

    /** What made a commit fail stands among the suppressed faults of what the transaction manager throws. */
    private static boolean anyOf(Throwable fault, Predicate<Throwable> question) {
        return anyOf(fault, question, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean anyOf(Throwable fault, Predicate<Throwable> question, Set<Throwable> seen) {
        if (fault == null || !seen.add(fault)) {
            return false;
        }
        if (question.test(fault) || anyOf(fault.getCause(), question, seen)) {
            return true;
        }
        for (Throwable suppressed : fault.getSuppressed()) {
            if (anyOf(suppressed, question, seen)) {
                return true;
            }
        }
        return false;
    }
}
