package id.selaras.mutation.application;

import id.selaras.mutation.domain.MutationCaseStatus;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Seats that are promised but not yet taken, and the locks under which they are counted. */
@ApplicationScoped
class SeatRepository {

    private static final Comparator<UUID> BY_BYTES =
            (one, other) -> Arrays.compareUnsigned(Ids.bytes(one), Ids.bytes(other));

    private static final List<MutationCaseStatus> KEEPING = Arrays.stream(MutationCaseStatus.values())
            .filter(MutationCaseStatus::keepsSeat)
            .toList();

    @Inject
    Sql sql;

    /** Posts that approved cases will take and leave before any placement shows it, by post: arrivals less leavings. */
    Map<UUID, Integer> promised(UUID governmentId, Collection<UUID> positions) {
        Map<UUID, Integer> promised = new HashMap<>();
        Map<String, Object> values = Map.of("government", governmentId, "positions", positions, "keeping", KEEPING);
        sql.each(
                "SELECT to_position_id AS post, COUNT(*) AS people FROM mutation_cases WHERE government_id = :government"
                        + " AND status IN :keeping AND to_position_id IN :positions GROUP BY to_position_id",
                values,
                row -> promised.merge(row.id("post"), row.integer("people"), Integer::sum));
        sql.each(
                "SELECT from_position_id AS post, COUNT(*) AS people FROM mutation_cases"
                        + " WHERE government_id = :government AND status = 'APPROVED'"
                        + " AND from_position_id IN :positions GROUP BY from_position_id",
                Map.of("government", governmentId, "positions", positions),
                row -> promised.merge(row.id("post"), -row.integer("people"), Integer::sum));
        return promised;
    }

    /** Holds the seats of posts until the transaction ends; posts in the order of their ids, so nobody waits in a ring. */
    void lock(Collection<UUID> positions) {
        List<UUID> ordered = positions.stream().distinct().sorted(BY_BYTES).toList();
        ordered.forEach(position -> sql.update(
                "INSERT INTO mutation_seat_locks (position_id) VALUES (:position)"
                        + " ON DUPLICATE KEY UPDATE position_id = position_id",
                Map.of("position", position)));
    }
}
