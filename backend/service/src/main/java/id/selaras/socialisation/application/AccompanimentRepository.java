package id.selaras.socialisation.application;

import id.selaras.shared.id.Ids;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.Reach;
import id.selaras.shared.security.Scope;
import id.selaras.shared.sql.Sql;
import id.selaras.socialisation.application.AccompanimentView.Check;
import id.selaras.socialisation.application.AccompanimentView.Goal;
import id.selaras.socialisation.application.AccompanimentView.Talk;
import id.selaras.socialisation.domain.Accompaniment;
import id.selaras.socialisation.domain.AccompanimentStatus;
import id.selaras.socialisation.domain.GoalKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AccompanimentRepository implements PanacheRepositoryBase<Accompaniment, UUID> {

    private static final List<AccompanimentStatus> OPEN =
            List.of(AccompanimentStatus.PLANNED, AccompanimentStatus.RUNNING);

    @Inject
    Sql sql;

    /** A check-in whose day has come. */
    record Due(UUID accompanimentId, UUID governmentId, String code) {}

    /** Which accompaniments a request may see: of the own units, or those one takes part in. */
    record Visible(String condition, Map<String, Object> values) {

        static Visible of(Scope scope, Set<UUID> units) {
            Map<String, Object> values = new HashMap<>(Map.of("government", scope.governmentId()));
            String own = "governmentId = :government";
            if (scope.reach() == Reach.SELF) {
                values.put("self", scope.employeeId());
                return new Visible(own + " and (employeeId = :self or companionId = :self)", values);
            }
            if (scope.reach() == Reach.SUBTREE) {
                values.put("units", units.isEmpty() ? Set.of(scope.governmentId()) : units);
                return new Visible(own + " and unitId in :units", values);
            }
            return new Visible(own, values);
        }
    }

    Page<Accompaniment> page(Visible visible, AccompanimentFilter filter, PageRequest page) {
        StringBuilder where = new StringBuilder(visible.condition());
        Map<String, Object> values = new HashMap<>(visible.values());
        if (filter.status != null) {
            where.append(" and status = :status");
            values.put("status", filter.status);
        }
        if (filter.caseId != null) {
            where.append(" and caseId = :case");
            values.put("case", filter.caseId);
        }
        Long total = page.total ? count(where.toString(), values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" and (createdOn < :day or (createdOn = :day and id < :after))");
            values.put("day", cursor.date(0));
            values.put("after", cursor.id(1));
        }
        return Page.of(
                find(where + " order by createdOn desc, id desc", values)
                        .range(0, page.limit)
                        .list(),
                page.limit,
                company -> Cursor.after(company.createdOn(), company.id()),
                total);
    }

    Optional<Accompaniment> one(Visible visible, UUID id) {
        return query(visible, id, LockModeType.NONE);
    }

    Optional<Accompaniment> lock(Visible visible, UUID id) {
        return query(visible, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Accompaniment> query(Visible visible, UUID id, LockModeType lock) {
        Map<String, Object> values = new HashMap<>(visible.values());
        values.put("id", id);
        return find(visible.condition() + " and id = :id", values)
                .withLock(lock)
                .firstResultOptional();
    }

    /** The one that is planned or runs for a case, held until the transaction ends. */
    Optional<Accompaniment> lockOpenOf(UUID governmentId, UUID caseId) {
        return find("governmentId = ?1 and caseId = ?2 and status in ?3", governmentId, caseId, OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one that is planned or runs for a case. */
    Optional<Accompaniment> openOf(UUID governmentId, UUID caseId) {
        return find("governmentId = ?1 and caseId = ?2 and status in ?3", governmentId, caseId, OPEN)
                .firstResultOptional();
    }

    /** Those of the cases that wait for an accompaniment, and the days until which they do at most. */
    Map<UUID, LocalDate> holding(Collection<UUID> cases) {
        Map<UUID, LocalDate> found = new HashMap<>();
        sql.eachOf(
                "SELECT case_id, holds_until FROM accompaniments WHERE case_id IN :cases"
                        + " AND status IN ('PLANNED', 'RUNNING') AND holds_until IS NOT NULL",
                Map.of(),
                "cases",
                cases,
                row -> found.put(row.id("case_id"), row.date("holds_until")));
        return found;
    }

    void add(UUID id, SetGoal goal) {
        sql.update(
                "INSERT INTO accompaniment_goals (id, accompaniment_id, kind, text) VALUES (:goal, :id, :kind, :text)",
                Map.of(
                        "goal",
                        Ids.next(),
                        "id",
                        id,
                        "kind",
                        goal.kind(),
                        "text",
                        goal.text().strip()));
    }

    boolean reach(UUID id, UUID goal, ReachGoal reached) {
        return sql.update(
                        "UPDATE accompaniment_goals SET reached_on = :on, proof = :proof"
                                + " WHERE id = :goal AND accompaniment_id = :id",
                        Map.of("on", reached.on(), "proof", reached.proof().strip(), "goal", goal, "id", id))
                == 1;
    }

    void add(UUID id, NoteMeeting meeting, String by) {
        sql.update(
                "INSERT INTO accompaniment_meetings (id, accompaniment_id, held_on, note, noted_by)"
                        + " VALUES (:meeting, :id, :on, :note, :by)",
                Map.of(
                        "meeting",
                        Ids.next(),
                        "id",
                        id,
                        "on",
                        meeting.on(),
                        "note",
                        meeting.note().strip(),
                        "by",
                        by));
    }

    void schedule(UUID id, Map<String, LocalDate> days) {
        sql.batch(
                "INSERT INTO accompaniment_check_ins (accompaniment_id, code, due_on, told) VALUES (?, ?, ?, FALSE)",
                days.entrySet().stream()
                        .map(day -> new Object[] {id, day.getKey(), day.getValue()})
                        .toList());
    }

    boolean check(UUID id, String code, CheckIn done) {
        return sql.update(
                        "UPDATE accompaniment_check_ins SET done_on = :on, readiness = :readiness, note = :note"
                                + " WHERE accompaniment_id = :id AND code = :code",
                        Map.of(
                                "on", done.on(),
                                "readiness", done.readiness(),
                                "note", done.note().strip(),
                                "id", id,
                                "code", code))
                == 1;
    }

    List<Goal> goals(UUID id) {
        return sql.list(
                "SELECT * FROM accompaniment_goals WHERE accompaniment_id = :id ORDER BY id",
                Map.of("id", id),
                row -> new Goal(
                        row.id("id"),
                        GoalKind.valueOf(row.text("kind")),
                        row.text("text"),
                        row.date("reached_on"),
                        row.text("proof")));
    }

    List<Talk> meetings(UUID id) {
        return sql.list(
                "SELECT * FROM accompaniment_meetings WHERE accompaniment_id = :id ORDER BY held_on, id",
                Map.of("id", id),
                row -> new Talk(row.id("id"), row.date("held_on"), row.text("note"), row.text("noted_by")));
    }

    List<Check> checks(UUID id, LocalDate today) {
        return sql.list(
                "SELECT * FROM accompaniment_check_ins WHERE accompaniment_id = :id ORDER BY due_on, code",
                Map.of("id", id),
                row -> new Check(
                        row.text("code"),
                        row.date("due_on"),
                        row.date("done_on"),
                        row.integer("readiness"),
                        row.text("note"),
                        row.date("done_on") == null && !row.date("due_on").isAfter(today)));
    }

    /** Check-ins nobody was told of, of running accompaniments, up to a day that has come somewhere. */
    List<Due> untold(LocalDate latest) {
        return sql.list(
                "SELECT c.accompaniment_id, c.code, a.government_id FROM accompaniment_check_ins c"
                        + " JOIN accompaniments a ON a.id = c.accompaniment_id AND a.status = 'RUNNING'"
                        + " WHERE c.told = FALSE AND c.done_on IS NULL AND c.due_on <= :latest"
                        + " ORDER BY c.accompaniment_id, c.due_on",
                Map.of("latest", latest),
                row -> new Due(row.id("accompaniment_id"), row.id("government_id"), row.text("code")));
    }

    /** Whether this was the one who says so: only once, and not before its day. */
    boolean tell(Due due, LocalDate today) {
        return sql.update(
                        "UPDATE accompaniment_check_ins SET told = TRUE WHERE accompaniment_id = :id AND code = :code"
                                + " AND told = FALSE AND done_on IS NULL AND due_on <= :today",
                        Map.of("id", due.accompanimentId(), "code", due.code(), "today", today))
                == 1;
    }
}
