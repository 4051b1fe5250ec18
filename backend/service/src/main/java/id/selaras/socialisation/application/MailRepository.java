package id.selaras.socialisation.application;

import id.selaras.shared.id.Ids;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Sql;
import id.selaras.socialisation.application.ReceiptRepository.Reader;
import id.selaras.socialisation.domain.MailStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is on its way to the mail server. */
@ApplicationScoped
class MailRepository {

    private static final List<String> COLUMNS = List.of(
            "id",
            "government_id",
            "notice_id",
            "edition",
            "employee_id",
            "unit_id",
            "reminder",
            "name",
            "address",
            "status",
            "attempts",
            "next_try_at");

    @Inject
    Sql sql;

    /** A mail that was taken to be sent; {@code attempts} counts this try. */
    record Waiting(
            UUID id,
            UUID noticeId,
            int edition,
            int reminder,
            String name,
            String address,
            int attempts,
            String title,
            String body,
            String correction) {}

    /** Queues one mail for each reader with an address; who has one already gets no second. */
    void queue(UUID governmentId, UUID noticeId, int edition, int reminder, Collection<Reader> readers, Instant now) {
        sql.insert(
                "INSERT IGNORE INTO notice_mails",
                COLUMNS,
                readers.stream()
                        .filter(reader -> reader.address() != null)
                        .map(reader -> Arrays.<Object>asList(
                                Ids.next(),
                                governmentId,
                                noticeId,
                                edition,
                                reader.employeeId(),
                                reader.unitId(),
                                reminder,
                                reader.name(),
                                reader.address(),
                                MailStatus.QUEUED,
                                0,
                                now))
                        .toList());
    }

    /** Takes mails that are due until a time; other replicas take others. */
    List<Waiting> take(Instant now, Instant until, int most) {
        List<Waiting> taken = sql.list(
                "SELECT m.id, m.notice_id, m.edition, m.reminder, m.name, m.address, m.attempts + 1 AS tries,"
                        + " e.title, e.body, e.correction FROM notice_mails m JOIN notice_editions e"
                        + " ON e.notice_id = m.notice_id AND e.edition = m.edition"
                        + " WHERE m.status = 'QUEUED' AND m.next_try_at <= :now"
                        + " ORDER BY m.next_try_at, m.id LIMIT :most FOR UPDATE OF m SKIP LOCKED",
                Map.of("now", now, "most", most),
                row -> new Waiting(
                        row.id("id"),
                        row.id("notice_id"),
                        row.integer("edition"),
                        row.integer("reminder"),
                        row.text("name"),
                        row.text("address"),
                        row.integer("tries"),
                        row.text("title"),
                        row.text("body"),
                        row.text("correction")));
        sql.update(
                "UPDATE notice_mails SET attempts = attempts + 1, next_try_at = :until WHERE id IN :ids",
                Map.of("until", until, "ids", taken.stream().map(Waiting::id).toList()));
        return taken;
    }

    void end(UUID id, MailStatus status, String problem, Instant now) {
        Map<String, Object> values = new HashMap<>(Map.of("id", id, "status", status, "now", now));
        values.put("problem", problem);
        sql.update(
                "UPDATE notice_mails SET status = :status, problem = :problem, ended_at = :now"
                        + " WHERE id = :id AND status = 'QUEUED'",
                values);
    }

    void retry(UUID id, String problem, Instant at) {
        sql.update(
                "UPDATE notice_mails SET problem = :problem, next_try_at = :at WHERE id = :id AND status = 'QUEUED'",
                Map.of("id", id, "problem", problem, "at", at));
    }

    /** Gives back what was taken and not tried. */
    void giveBack(Collection<UUID> ids, Instant at) {
        sql.update(
                "UPDATE notice_mails SET attempts = attempts - 1, next_try_at = :at WHERE id IN :ids"
                        + " AND status = 'QUEUED'",
                Map.of("ids", ids, "at", at));
    }

    /**
     * Mails of a notice by name, all editions and reminders.
     *
     * @param units the only units wanted, or null for all
     */
    Page<MailRow> page(UUID noticeId, MailFilter filter, Collection<UUID> units, PageRequest page) {
        StringBuilder where = new StringBuilder("notice_id = :notice");
        Map<String, Object> values = new HashMap<>(Map.of("notice", noticeId));
        if (filter.status != null) {
            where.append(" AND status = :status");
            values.put("status", filter.status);
        }
        if (units != null) {
            where.append(" AND unit_id IN :units");
            values.put("units", units);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*) FROM notice_mails WHERE " + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" AND (name, id) > (:name, :after)");
            values.put("name", cursor.text(0));
            values.put("after", cursor.id(1));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(
                        "SELECT * FROM notice_mails WHERE " + where + " ORDER BY name, id LIMIT :rows", values, row -> {
                            Instant ended = row.instant("ended_at");
                            return new MailRow(
                                    row.id("id"),
                                    row.id("employee_id"),
                                    row.text("name"),
                                    row.text("address"),
                                    row.integer("reminder"),
                                    MailStatus.valueOf(row.text("status")),
                                    row.integer("attempts"),
                                    row.text("problem"),
                                    ended == null ? row.instant("next_try_at") : null,
                                    ended);
                        }),
                page.limit,
                row -> Cursor.after(row.name(), row.id()),
                total);
    }
}
