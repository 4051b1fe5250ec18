package id.selaras.mutation.application;

import id.selaras.mutation.domain.Ballot;
import id.selaras.mutation.domain.Consideration;
import id.selaras.mutation.domain.Meeting;
import id.selaras.mutation.domain.MeetingKind;
import id.selaras.mutation.domain.MeetingSeat;
import id.selaras.mutation.domain.MeetingStatus;
import id.selaras.mutation.domain.Vote;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * A member or an alternate, with the name for papers and the person behind the account, if any.
     *
     * @param alternateOf account of the member whose seat this one takes in need, or null
     */
    record Seated(UUID accountId, UUID employeeId, String name, MeetingSeat seat, boolean present, UUID alternateOf) {

        Ballot.Member member() {
            return new Ballot.Member(accountId, seat, present, alternateOf);
        }

        boolean isAlternate() {
            return alternateOf != null;
        }
    }

    /** A case on the agenda; result and note are null before the conclusion. */
    record Item(UUID caseId, int number, Consideration result, String note) {}

    /** One vote. */
    record Cast(UUID caseId, UUID accountId, Vote vote, String note) {}

    Optional<Meeting> of(UUID governmentId, UUID id) {
        return find("governmentId = ?1 and id = ?2", governmentId, id).firstResultOptional();
    }

    /** Held until the transaction ends: votes and conclusions of one meeting come one after the other. */
    Optional<Meeting> lock(UUID governmentId, UUID id) {
        return find("governmentId = ?1 and id = ?2", governmentId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Page<MeetingRow> page(UUID governmentId, MeetingFilter filter, PageRequest page) {
        StringBuilder where = new StringBuilder(" FROM meetings m WHERE m.government_id = :government");
        Map<String, Object> values = new HashMap<>(Map.of("government", governmentId));
        if (filter.kind != null) {
            where.append(" AND m.kind = :kind");
            values.put("kind", filter.kind);
        }
        if (filter.status != null) {
            where.append(" AND m.status = :status");
            values.put("status", filter.status);
        }
        Long total = page.total ? sql.count("SELECT COUNT(*)" + where, values) : null;
        Cursor cursor = Cursor.parse(page.cursor, 2);
        if (cursor != null) {
            where.append(" AND (m.starts_at, m.id) < (:day, :after)");
            values.put("day", cursor.instant(0));
            values.put("after", cursor.id(1));
        }
        values.put("rows", page.limit + 1);
        return Page.of(
                sql.list(
                        "SELECT m.*, (SELECT COUNT(*) FROM meeting_members x WHERE x.meeting_id = m.id) AS members,"
                                + " (SELECT COUNT(*) FROM meeting_items x WHERE x.meeting_id = m.id) AS items,"
                                + " (SELECT COUNT(x.result) FROM meeting_items x WHERE x.meeting_id = m.id) AS concluded"
                                + where + " ORDER BY m.starts_at DESC, m.id DESC LIMIT :rows",
                        values,
                        row -> new MeetingRow(
                                row.id("id"),
                                MeetingKind.valueOf(row.text("kind")),
                                MeetingStatus.valueOf(row.text("status")),
                                row.text("title"),
                                row.text("place"),
                                row.instant("starts_at"),
                                row.integer("members"),
                                row.integer("items"),
                                row.integer("concluded"))),
                page.limit,
                row -> Cursor.after(row.startsAt().toString(), row.id().toString()),
                total);
    }

    void seat(UUID meetingId, Collection<Seated> members) {
        sql.batch(
                "INSERT INTO meeting_members (meeting_id, account_id, employee_id, name, seat, present, alternate_of)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                members.stream()
                        .map(member -> new Object[] {
                            meetingId,
                            member.accountId(),
                            member.employeeId(),
                            member.name(),
                            member.seat(),
                            member.present(),
                            member.alternateOf()
                        })
                        .toList());
    }

    void putOnAgenda(UUID meetingId, List<UUID> cases) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            rows.add(new Object[] {meetingId, cases.get(i), i + 1});
        }
        sql.batch("INSERT INTO meeting_items (meeting_id, case_id, number) VALUES (?, ?, ?)", rows);
    }

    List<Seated> members(UUID meetingId) {
        return sql.list(
                "SELECT * FROM meeting_members WHERE meeting_id = :meeting ORDER BY seat, name, account_id",
                Map.of("meeting", meetingId),
                row -> new Seated(
                        row.id("account_id"),
                        row.id("employee_id"),
                        row.text("name"),
                        MeetingSeat.valueOf(row.text("seat")),
                        row.flag("present"),
                        row.id("alternate_of")));
    }

    List<Item> items(UUID meetingId) {
        return sql.list(
                "SELECT * FROM meeting_items WHERE meeting_id = :meeting ORDER BY number",
                Map.of("meeting", meetingId),
                row -> new Item(
                        row.id("case_id"),
                        row.integer("number"),
                        row.text("result") == null ? null : Consideration.valueOf(row.text("result")),
                        row.text("note")));
    }

    List<Cast> votes(UUID meetingId) {
        return sql.list(
                "SELECT * FROM meeting_votes WHERE meeting_id = :meeting ORDER BY at, account_id",
                Map.of("meeting", meetingId),
                row -> new Cast(
                        row.id("case_id"), row.id("account_id"), Vote.valueOf(row.text("vote")), row.text("note")));
    }

    void attend(UUID meetingId, Collection<UUID> present) {
        sql.update(
                "UPDATE meeting_members SET present = FALSE WHERE meeting_id = :meeting", Map.of("meeting", meetingId));
        if (!present.isEmpty()) {
            sql.update(
                    "UPDATE meeting_members SET present = TRUE WHERE meeting_id = :meeting AND account_id IN :present",
                    Map.of("meeting", meetingId, "present", present));
        }
    }

    void vote(UUID meetingId, Cast cast) {
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", meetingId);
        values.put("case", cast.caseId());
        values.put("account", cast.accountId());
        values.put("vote", cast.vote());
        values.put("note", cast.note());
        values.put("at", clock.instant());
        sql.update(
                "INSERT INTO meeting_votes (meeting_id, case_id, account_id, vote, note, at)"
                        + " VALUES (:meeting, :case, :account, :vote, :note, :at) AS new"
                        + " ON DUPLICATE KEY UPDATE vote = new.vote, note = new.note, at = new.at",
                values);
    }

    void conclude(UUID meetingId, UUID caseId, Consideration result, String note) {
        Map<String, Object> values = new HashMap<>();
        values.put("meeting", meetingId);
        values.put("case", caseId);
        values.put("result", result);
        values.put("note", note);
        values.put("at", clock.instant());
        sql.update(
                "UPDATE meeting_items SET result = :result, note = :note, concluded_at = :at"
                        + " WHERE meeting_id = :meeting AND case_id = :case",
                values);
    }
}
