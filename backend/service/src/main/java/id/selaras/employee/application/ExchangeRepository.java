package id.selaras.employee.application;

import id.selaras.employee.domain.ExchangeStatus;
import id.selaras.shared.id.Ids;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Proposals of people to take each other's posts. */
@ApplicationScoped
class ExchangeRepository {

    private static final String MINE =
            " AND EXISTS (SELECT 1 FROM exchange_members m WHERE m.proposal_id = p.id AND m.employee_id = :self)";

    @Inject
    Sql sql;

    /**
     * Somebody of a new proposal.
     *
     * @param confirmedOn today for who proposes, null for the others
     */
    record Newcomer(UUID employeeId, String name, UUID positionId, LocalDate confirmedOn) {}

    /** @param members who proposes first, then each whose post the one before would take */
    UUID add(UUID government, UUID window, List<Newcomer> members, LocalDate today) {
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
        for (Newcomer member : members) {
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

    /**
     * The newest first; two queries however many there are.
     *
     * @param self only those this person is in, or null for all of the government
     */
    Page<ExchangeRow> page(
            UUID government, UUID window, ExchangeFilter filter, UUID self, WishPlaces places, PageRequest page) {
        Map<String, Object> values = new HashMap<>(Map.of("government", government, "window", window));
        String from = " FROM exchange_proposals p WHERE p.government_id = :government AND p.window_id = :window";
        if (self != null) {
            from += MINE;
            values.put("self", self);
        }
        if (filter.status != null) {
            from += " AND p.status = :status";
            values.put("status", filter.status);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*)" + from, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 1);
        if (cursor != null) {
            from += " AND p.id < :after";
            values.put("after", cursor.id(0));
        }
        values.put("limit", page.limit + 1);
        List<ExchangeRow> found =
                sql.list("SELECT p.*" + from + " ORDER BY p.id DESC LIMIT :limit", values, ExchangeRepository::row);
        Page<ExchangeRow> cut = Page.of(found, page.limit, one -> Cursor.after(one.id()), total);
        Map<UUID, List<ExchangeRow.Member>> members =
                members(cut.items().stream().map(ExchangeRow::id).toList(), places);
        return cut.map(one -> with(one, members.getOrDefault(one.id(), List.of())));
    }

    /** A proposal this person is in. */
    Optional<ExchangeRow> of(UUID government, UUID window, UUID id, UUID self, WishPlaces places) {
        return find(government, window, id, self, "")
                .map(one -> with(one, members(List.of(id), places).getOrDefault(id, List.of())));
    }

    /** The same without its members, held until the transaction ends. */
    Optional<ExchangeRow> lock(UUID government, UUID window, UUID id, UUID self) {
        return find(government, window, id, self, " FOR UPDATE");
    }

    private Optional<ExchangeRow> find(UUID government, UUID window, UUID id, UUID self, String held) {
        return sql
                .list(
                        "SELECT p.* FROM exchange_proposals p WHERE p.id = :id AND p.government_id = :government"
                                + " AND p.window_id = :window" + MINE + held,
                        Map.of("id", id, "government", government, "window", window, "self", self),
                        ExchangeRepository::row)
                .stream()
                .findFirst();
    }

    void confirm(UUID id, UUID employee, LocalDate today) {
        sql.update(
                "UPDATE exchange_members SET confirmed_on = :today WHERE proposal_id = :id AND employee_id = :employee"
                        + " AND confirmed_on IS NULL",
                Map.of("today", today, "id", id, "employee", employee));
    }

    void withdraw(UUID id, UUID employee, LocalDate today) {
        sql.update(
                "UPDATE exchange_members SET withdrawn_on = :today WHERE proposal_id = :id AND employee_id = :employee",
                Map.of("today", today, "id", id, "employee", employee));
    }

    /** Whether nobody is left to agree. */
    boolean hasEverybody(UUID id) {
        return sql.count(
                        "SELECT COUNT(*) FROM exchange_members WHERE proposal_id = :id AND confirmed_on IS NULL",
                        Map.of("id", id))
                == 0;
    }

    void become(UUID id, ExchangeStatus status) {
        sql.update(
                "UPDATE exchange_proposals SET status = :status, version = version + 1 WHERE id = :id",
                Map.of("status", status, "id", id));
    }

    private static ExchangeRow row(Row row) {
        return new ExchangeRow(
                row.id("id"),
                row.integer("version"),
                row.id("window_id"),
                ExchangeStatus.valueOf(row.text("status")),
                row.date("created_on"),
                List.of());
    }

    private static ExchangeRow with(ExchangeRow one, List<ExchangeRow.Member> members) {
        return new ExchangeRow(one.id(), one.version(), one.windowId(), one.status(), one.createdOn(), members);
    }

    /** Who is in the proposals, in their order. */
    private Map<UUID, List<ExchangeRow.Member>> members(Collection<UUID> proposals, WishPlaces places) {
        Map<UUID, List<ExchangeRow.Member>> members = new HashMap<>();
        sql.each(
                "SELECT m.*, " + WishPlaces.COLUMNS + " FROM exchange_members m"
                        + WishPlaces.joins("m.position_id", "NULL")
                        + " WHERE m.proposal_id IN :proposals ORDER BY m.proposal_id, m.sequence",
                places.values(Map.of("proposals", proposals)),
                row -> members.computeIfAbsent(row.id("proposal_id"), any -> new ArrayList<>())
                        .add(new ExchangeRow.Member(
                                row.id("employee_id"),
                                row.text("employee_name"),
                                row.id("position_id"),
                                places.of(row),
                                row.date("confirmed_on"),
                                row.date("withdrawn_on"))));
        return members;
    }
}
