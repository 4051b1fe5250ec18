package id.selaras.socialisation.application;

import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import id.selaras.socialisation.domain.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notices as they were sent, and how many have read them. */
@ApplicationScoped
class EditionRepository {

    @Inject
    Sql sql;

    /** @param remindedAt last reminder, or null; @param reminders how many there were */
    record Edition(NoticeEdition view, Instant remindedAt, int reminders) {}

    /** Who got it and who read it; {@code unitId} is {@link #NO_UNIT} for people without a post. */
    record Tally(UUID unitId, int delivered, int readBy) {}

    static final UUID NO_UNIT = new UUID(0, 0);

    /** Keeps what is sent; what was begun before and reached nobody is replaced. */
    void begin(Notice notice, String number, String by, Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("notice", notice.id());
        values.put("edition", notice.edition());
        values.put("government", notice.governmentId());
        values.put("number", number);
        values.put("title", notice.content().title());
        values.put("body", notice.content().body());
        values.put("correction", notice.correction());
        values.put("mail", notice.content().byMail());
        values.put("plan", notice.content().releasesPlanId());
        values.put("now", now);
        values.put("by", by);
        sql.update("DELETE FROM notice_editions WHERE notice_id = :notice AND edition = :edition", values);
        sql.update(
                "INSERT INTO notice_editions (notice_id, edition, government_id, number, title, body, correction,"
                        + " by_mail, releases_plan_id, begun_at, begun_by_name, reminders) VALUES (:notice, :edition,"
                        + " :government, :number, :title, :body, :correction, :mail, :plan, :now, :by, 0)",
                values);
    }

    List<NoticeEdition> of(UUID noticeId) {
        return sql.list(
                "SELECT * FROM notice_editions WHERE notice_id = :notice ORDER BY edition DESC",
                Map.of("notice", noticeId),
                EditionRepository::view);
    }

    Optional<Edition> one(UUID noticeId, int edition) {
        return sql
                .list(
                        "SELECT * FROM notice_editions WHERE notice_id = :notice AND edition = :edition",
                        Map.of("notice", noticeId, "edition", edition),
                        EditionRepository::edition)
                .stream()
                .findFirst();
    }

    /** The newest edition whose readers are written down. */
    Optional<Edition> newest(UUID noticeId) {
        return sql
                .list(
                        "SELECT * FROM notice_editions WHERE notice_id = :notice AND recipients IS NOT NULL"
                                + " ORDER BY edition DESC LIMIT 1",
                        Map.of("notice", noticeId),
                        EditionRepository::edition)
                .stream()
                .findFirst();
    }

    /** Whether this is the first to say how many readers an edition has. */
    boolean freeze(UUID noticeId, int edition, int recipients) {
        return sql.update(
                        "UPDATE notice_editions SET recipients = :recipients WHERE notice_id = :notice"
                                + " AND edition = :edition AND recipients IS NULL",
                        Map.of("recipients", recipients, "notice", noticeId, "edition", edition))
                == 1;
    }

    void finish(UUID noticeId, int edition, Instant now) {
        sql.update(
                "UPDATE notice_editions SET finished_at = :now WHERE notice_id = :notice AND edition = :edition",
                Map.of("now", now, "notice", noticeId, "edition", edition));
    }

    /** Counts a reminder unless somebody did since {@code dayBegan}; the row is held from then on. */
    boolean remind(UUID noticeId, int edition, Instant dayBegan, Instant now) {
        return sql.update(
                        "UPDATE notice_editions SET reminders = reminders + 1, reminded_at = :now"
                                + " WHERE notice_id = :notice AND edition = :edition"
                                + " AND (reminded_at IS NULL OR reminded_at < :began)",
                        Map.of("now", now, "notice", noticeId, "edition", edition, "began", dayBegan))
                == 1;
    }

    /** By unit, as the receipts of an edition say without being read. */
    List<Tally> tallies(UUID noticeId, int edition) {
        return sql.list(
                "SELECT unit_id, delivered, read_by FROM notice_tallies WHERE notice_id = :notice AND edition = :edition",
                Map.of("notice", noticeId, "edition", edition),
                row -> new Tally(row.id("unit_id"), row.integer("delivered"), row.integer("read_by")));
    }

    /** Adds people to whom an edition was delivered, units in their order so that no two wait for each other. */
    void delivered(UUID noticeId, int edition, Map<UUID, Integer> byUnit) {
        byUnit.forEach((unit, people) -> sql.update(
                "INSERT INTO notice_tallies (notice_id, edition, unit_id, delivered, read_by)"
                        + " VALUES (:notice, :edition, :unit, :people, 0)"
                        + " ON DUPLICATE KEY UPDATE delivered = delivered + :people",
                Map.of("notice", noticeId, "edition", edition, "unit", unit, "people", people)));
    }

    void read(UUID noticeId, int edition, UUID unitId) {
        sql.update(
                "UPDATE notice_tallies SET read_by = read_by + 1 WHERE notice_id = :notice AND edition = :edition"
                        + " AND unit_id = :unit",
                Map.of("notice", noticeId, "edition", edition, "unit", unitId));
    }

    /** Whether an edition that releases a plan's letters was delivered to somebody. */
    boolean isReleased(UUID planId, Collection<UUID> employees) {
        return sql.count(
                        "SELECT COUNT(*) FROM notice_editions e JOIN notice_receipts r ON r.notice_id = e.notice_id"
                                + " AND r.edition = e.edition WHERE e.releases_plan_id = :plan"
                                + " AND r.employee_id IN :people AND r.delivered_at IS NOT NULL",
                        Map.of("plan", planId, "people", employees))
                > 0;
    }

    private static Edition edition(Row row) {
        return new Edition(view(row), row.instant("reminded_at"), row.integer("reminders"));
    }

    private static NoticeEdition view(Row row) {
        return new NoticeEdition(
                row.integer("edition"),
                row.text("number"),
                row.text("title"),
                row.text("body"),
                row.text("correction"),
                row.flag("by_mail"),
                row.id("releases_plan_id"),
                row.instant("begun_at"),
                row.text("begun_by_name"),
                row.instant("finished_at"),
                row.integer("recipients"));
    }
}
