package id.selaras.employee.application;

import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where people would like to work, for features that plan. */
@ApplicationScoped
public class WishDirectory {

    /** One that was closed before its first day was never open. */
    private static final String LATEST =
            "(SELECT id FROM wish_windows WHERE government_id = :government AND opens_on <= :day"
                    + " AND (closed_on IS NULL OR closed_on >= opens_on)"
                    + " ORDER BY closes_on DESC, id DESC LIMIT 1)";

    @Inject
    Sql sql;

    /**
     * Posts and units that people would go to, by person: their wishes in the latest window that has opened by a day, and
     * the post that each takes over, the one of the next, in an exchange of it to which all have agreed. Two queries.
     */
    @Transactional
    public Map<UUID, List<WishedPlace>> wishes(UUID governmentId, LocalDate day) {
        Map<UUID, List<WishedPlace>> places = new HashMap<>();
        Map<String, Object> values = Map.of("government", governmentId, "day", day);
        sql.each(
                "SELECT employee_id, position_id, unit_id FROM wishes WHERE acceptable AND window_id = " + LATEST,
                values,
                row -> places.computeIfAbsent(row.id("employee_id"), any -> new ArrayList<>())
                        .add(new WishedPlace(row.id("position_id"), row.id("unit_id"))));
        sql.each(
                "SELECT m.employee_id, o.position_id FROM exchange_proposals p"
                        + " JOIN exchange_members m ON m.proposal_id = p.id"
                        + " JOIN exchange_members o ON o.proposal_id = p.id AND o.sequence = IF(m.sequence ="
                        + " (SELECT COUNT(*) FROM exchange_members a WHERE a.proposal_id = p.id), 1, m.sequence + 1)"
                        + " WHERE p.status = 'AGREED' AND p.window_id = " + LATEST,
                values,
                row -> places.computeIfAbsent(row.id("employee_id"), any -> new ArrayList<>())
                        .add(new WishedPlace(row.id("position_id"), null)));
        return places;
    }
}
