package id.selaras.employee.application;

import id.selaras.employee.domain.ExchangeStatus;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Proposals of people to take each other's posts. */
@ApplicationScoped
class ExchangeRepository {

    private static final String MINE =
            " AND EXISTS (SELECT 1 FROM exchange_members m WHERE m.proposal_id = p.id" + " AND m.employee_id = :self)";

    @Inject
    Sql sql;

    UUID add(UUID government, UUID window, List<ExchangeRow.Member> members, LocalDate today) {
        UUID id = Ids.next();
        sql.update(
                "INSERT INTO exchange_proposals (id, government_id, window_id, proposed_by, status, created_on, version)"
                        + " VALUES (:id, :government, :window, :by, 'PROPOSED', :today, 0)",
                Map.of(
                        "id", id,
                        "government", government,
                        "window", window,
                        "by", members.get(0).employeeId(),
                        "today", today));
        List<Object[]> rows = new ArrayList<>();
        for (ExchangeRow.Member member : members) {
            rows.add(new Object[] {
                id, rows.size() + 1, member.employeeId(), member.name(), member.positionId(), member.confirmedOn()
            });
        }
        sql.batch(
                "INSERT INTO exchange_members (proposal_id, sequence, employee_id, employee_name, position_id,"
                        + " confirmed_on) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
        return id;
    }

    /** @param self only those this person is in, or null for all of the government */
    List<ExchangeRow> of(UUID government, UUID window, UUID self) {
        Map<String, Object> values = new HashMap<>(Map.of("government", government, "window", window));
        if (self != null) {
            values.put("self", self);
        }
        return sql.list(
                "SELECT p.* FROM exchange_proposals p WHERE p.government_id = :government AND p.window_id = :window"
                        + (self == null ? "" : MINE) + " ORDER BY p.id DESC",
                values,
                this::row);
    }

    Optional<ExchangeRow> lock(UUID government, UUID window, UUID id, UUID self) {
        return sql
                .list(
                        "SELECT p.* FROM exchange_proposals p WHERE p.id = :id AND p.government_id = :government"
                                + " AND p.window_id = :window" + MINE + " FOR UPDATE",
                        Map.of("id", id, "government", government, "window", window, "self", self),
                        this::row)
                .stream()
                .findFirst();
    }

    void confirm(UUID id, UUID employee, LocalDate today) {
        sql.update(
                "UPDATE exchange_members SET confirmed_on = :today WHERE proposal_id = :id AND employee_id = :employee"
                        + " AND confirmed_on IS NULL",
                Map.of("today", today, "id", id, "employee", employee));
    }

    void become(UUID id, ExchangeStatus status) {
        sql.update(
                "UPDATE exchange_proposals SET status = :status, version = version + 1 WHERE id = :id",
                Map.of("status", status, "id", id));
    }

    private ExchangeRow row(Row row) {
        return new ExchangeRow(
                row.id("id"),
                row.integer("version"),
                row.id("window_id"),
                ExchangeStatus.valueOf(row.text("status")),
                row.date("created_on"),
                members(row.id("id")));
    }

    List<ExchangeRow.Member> members(UUID id) {
        return sql.list(
                "SELECT * FROM exchange_members WHERE proposal_id = :id ORDER BY sequence",
                Map.of("id", id),
                row -> new ExchangeRow.Member(
                        row.id("employee_id"),
                        row.text("employee_name"),
                        row.id("position_id"),
                        row.date("confirmed_on")));
    }
}
