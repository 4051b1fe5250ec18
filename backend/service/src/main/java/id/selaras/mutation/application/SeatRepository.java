package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Seats that are promised but not yet taken, and the locks under which they are counted. */
@ApplicationScoped
class SeatRepository {

    private static final String TABLE = "mutation_seat_locks";
    private static final String COLUMN = "position_id";

    private static final List<MutationCaseStatus> KEEPING = Arrays.stream(MutationCaseStatus.values())
            .filter(MutationCaseStatus::keepsSeat)
            .toList();

    @Inject
    Sql sql;

    @Inject
    RowLocks locks;

    /**
     * Seats that cases will take and leave without the placements of a day showing it: arrivals less leavings. Somebody
     * whose decree takes effect later has the seat already; somebody who leaves later still sits on it.
     */
    Map<UUID, Integer> promised(UUID governmentId, Collection<UUID> positions, LocalDate day) {
        Map<UUID, Integer> promised = new HashMap<>();
        Map<String, Object> values =
                Map.of("government", governmentId, "positions", positions, "day", day, "keeping", KEEPING);
        sql.each(
                "SELECT to_position_id AS post, COUNT(*) AS people FROM mutation_cases WHERE government_id = :government"
                        + " AND (status IN :keeping OR status = 'DECREED' AND effective_on > :day)"
                        + " AND to_position_id IN :positions GROUP BY to_position_id",
                values,
                row -> promised.merge(row.id("post"), row.integer("people"), Integer::sum));
        sql.each(
                "SELECT from_position_id AS post, COUNT(*) AS people FROM mutation_cases"
                        + " WHERE government_id = :government AND status = 'APPROVED' AND effective_on <= :day"
                        + " AND from_position_id IN :positions GROUP BY from_position_id",
                Map.of("government", governmentId, "positions", positions, "day", day),
                row -> promised.merge(row.id("post"), -row.integer("people"), Integer::sum));
        return promised;
    }

    /** Makes sure that the seats of posts can be held. */
    void prepare(Collection<UUID> positions) {
        locks.prepare(TABLE, COLUMN, positions);
    }

    /** Holds the seats of posts until the transaction ends. */
    void lock(Collection<UUID> positions) {
        locks.hold(TABLE, COLUMN, positions);
    }
}
