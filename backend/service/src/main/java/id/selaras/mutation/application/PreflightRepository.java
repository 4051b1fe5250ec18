package id.selaras.mutation.application;

import id.selaras.mutation.application.PreflightView.PreflightPack;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Archives for the portal, kept in parts; and why cases were opened. */
@ApplicationScoped
class PreflightRepository {

    /** Archives of a meeting that stay: somebody may be reading the one before the newest. */
    private static final int KEPT = 2;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * Why a case was opened.
     *
     * @param motive  in the words of who asked, or null
     * @param reasons of the plan as JSON, or null
     */
    record Grounds(String motive, String reasons) {}

    Map<UUID, Grounds> grounds(Collection<UUID> cases) {
        Map<UUID, Grounds> grounds = new HashMap<>();
        sql.eachOf(
                "SELECT id, motive, reasons FROM mutation_cases WHERE id IN :cases",
                Map.of(),
                "cases",
                cases,
                row -> grounds.put(row.id("id"), new Grounds(row.text("motive"), row.text("reasons"))));
        return grounds;
    }

    /** Begins an archive, or begins it anew when an earlier run of the same job did not come to its end. */
    void begin(UUID id, UUID governmentId, UUID meetingId, String by) {
        sql.update("DELETE FROM preflight_packs WHERE id = :id AND size_bytes IS NULL", Map.of("id", id));
        sql.update(
                "INSERT INTO preflight_packs (id, government_id, meeting_id, made_by, made_at)"
                        + " VALUES (:id, :government, :meeting, :by, :at)",
                Map.of(
                        "id", id,
                        "government", governmentId,
                        "meeting", meetingId,
                        "by", by,
                        "at", clock.instant()));
    }

    boolean isFinished(UUID id) {
        return sql.count(
                        "SELECT COUNT(*) FROM preflight_packs WHERE id = :id AND size_bytes IS NOT NULL",
                        Map.of("id", id))
                > 0;
    }

    void add(UUID id, int number, byte[] content) {
        sql.update(
                "INSERT INTO preflight_parts (pack_id, number, content) VALUES (:id, :number, :content)",
                Map.of("id", id, "number", number, "content", content));
    }

    /** Lets an archive count, and forgets older ones of its meeting. */
    void finish(UUID id, UUID meetingId, long bytes, int missing) {
        sql.update(
                "UPDATE preflight_packs SET size_bytes = :bytes, missing = :missing, made_at = :at WHERE id = :id",
                Map.of("bytes", bytes, "missing", missing, "at", clock.instant(), "id", id));
        List<UUID> finished = sql.list(
                "SELECT id FROM preflight_packs WHERE meeting_id = :meeting AND size_bytes IS NOT NULL"
                        + " ORDER BY made_at DESC, id DESC",
                Map.of("meeting", meetingId),
                row -> row.id("id"));
        finished.stream().skip(KEPT).forEach(this::forget);
    }

    /** Takes an archive out that did not come to its end. */
    void forget(UUID id) {
        sql.update("DELETE FROM preflight_packs WHERE id = :id", Map.of("id", id));
    }

    Optional<PreflightPack> newest(UUID governmentId, UUID meetingId) {
        return sql
                .list(
                        "SELECT size_bytes, id, made_at, made_by, missing FROM preflight_packs WHERE government_id = :government AND meeting_id = :meeting"
                                + " AND size_bytes IS NOT NULL ORDER BY made_at DESC, id DESC LIMIT 1",
                        Map.of("government", governmentId, "meeting", meetingId),
                        row -> new PreflightPack(
                                row.id("id"),
                                row.instant("made_at"),
                                row.text("made_by"),
                                row.number(1),
                                row.integer("missing")))
                .stream()
                .findFirst();
    }

    /** A part of an archive by its number from 0; empty after the last. */
    Optional<byte[]> part(UUID id, int number) {
        return sql
                .list(
                        "SELECT content FROM preflight_parts WHERE pack_id = :id AND number = :number",
                        Map.of("id", id, "number", number),
                        row -> row.bytes("content"))
                .stream()
                .findFirst();
    }
}
