package id.selaras.mutation.application;

import id.selaras.mutation.domain.RecommendationStatus;
import id.selaras.shared.file.AcceptedFile;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Recommendations of the state agency, one a case; a later one takes the place of an earlier one, the log keeps both. */
@ApplicationScoped
class RecommendationRepository {

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /** A number and date under which cases were recommended. */
    record Approval(String number, LocalDate issuedOn) {}

    /** By case; a case that was not sent is left out. */
    Map<UUID, RecommendationView> of(UUID governmentId, Collection<UUID> cases) {
        Map<UUID, RecommendationView> found = new HashMap<>();
        sql.eachOf(
                "SELECT * FROM mutation_recommendations WHERE government_id = :government AND case_id IN :cases",
                Map.of("government", governmentId),
                "cases",
                cases,
                row -> found.put(row.id("case_id"), view(row)));
        return found;
    }

    /** The recommendations on which a decree for these cases rests, oldest first, each once. */
    List<Approval> approvals(UUID governmentId, Collection<UUID> cases) {
        return sql.list(
                "SELECT DISTINCT number, issued_on FROM mutation_recommendations WHERE government_id = :government"
                        + " AND status = 'APPROVED' AND case_id IN :cases ORDER BY issued_on, number",
                Map.of("government", governmentId, "cases", cases),
                row -> new Approval(row.text("number"), row.date("issued_on")));
    }

    /** @param file the paper, or null: one that was kept before stays */
    void put(UUID governmentId, UUID caseId, RecordRecommendation told, AcceptedFile file, String by) {
        Map<String, Object> values = new HashMap<>();
        values.put("case", caseId);
        values.put("government", governmentId);
        values.put("status", told.status());
        values.put("number", told.number());
        values.put("day", told.issuedOn());
        values.put("note", told.note());
        values.put("file", file == null ? null : file.name());
        values.put("type", file == null ? null : file.mediaType());
        values.put("sha256", file == null ? null : file.sha256());
        values.put("by", by);
        values.put("at", clock.instant());
        sql.update(
                "INSERT INTO mutation_recommendations (case_id, government_id, status, number, issued_on, note,"
                        + " file_name, media_type, sha256, recorded_by, recorded_at) VALUES (:case, :government,"
                        + " :status, :number, :day, :note, :file, :type, :sha256, :by, :at) AS new"
                        + " ON DUPLICATE KEY UPDATE status = new.status, number = new.number,"
                        + " issued_on = new.issued_on, note = new.note,"
                        + " file_name = COALESCE(new.file_name, mutation_recommendations.file_name),"
                        + " media_type = COALESCE(new.media_type, mutation_recommendations.media_type),"
                        + " sha256 = COALESCE(new.sha256, mutation_recommendations.sha256),"
                        + " recorded_by = new.recorded_by, recorded_at = new.recorded_at",
                values);
    }

    private static RecommendationView view(Row row) {
        return new RecommendationView(
                row.id("case_id"),
                RecommendationStatus.valueOf(row.text("status")),
                row.text("number"),
                row.date("issued_on"),
                row.text("note"),
                row.text("file_name"),
                row.text("sha256"),
                row.text("recorded_by"),
                row.instant("recorded_at"));
    }
}
