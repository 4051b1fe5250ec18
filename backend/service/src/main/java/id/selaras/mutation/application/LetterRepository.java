package id.selaras.mutation.application;

import id.selaras.mutation.domain.LetterKind;
import id.selaras.shared.id.Ids;
import id.selaras.shared.sql.AsciiColumn;
import id.selaras.shared.sql.Row;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Letters: registered with number and token first, given the hash of their file once they are set. */
@ApplicationScoped
class LetterRepository {

    /** Bytes read at a time, so that an archive of any size passes through little memory. */
    @Inject
    Sql sql;

    @Inject
    Clock clock;

    /**
     * A registered letter.
     *
     * @param sha256 of its file, or null while it is not set
     */
    record Letter(
            UUID id,
            UUID governmentId,
            LetterKind kind,
            UUID subjectId,
            String number,
            LocalDate issuedOn,
            String token,
            String sha256,
            Instant createdAt) {}

    Optional<Letter> find(UUID governmentId, LetterKind kind, UUID subjectId, String edition) {
        return sql
                .list(
                        "SELECT * FROM letters WHERE government_id = :government AND kind = :kind"
                                + " AND subject_id = :subject AND edition = :edition",
                        Map.of("government", governmentId, "kind", kind, "subject", subjectId, "edition", edition),
                        LetterRepository::letter)
                .stream()
                .findFirst();
    }

    Optional<Letter> byToken(String token) {
        if (!AsciiColumn.mayHold(token)) {
            return Optional.empty();
        }
        return sql
                .list(
                        "SELECT * FROM letters WHERE token = :token AND sha256 IS NOT NULL",
                        Map.of("token", token),
                        LetterRepository::letter)
                .stream()
                .findFirst();
    }

    /** Registers a letter; its year is held, so nobody else does. */
    void register(Letter letter, String edition, String by) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", letter.id());
        values.put("government", letter.governmentId());
        values.put("kind", letter.kind());
        values.put("subject", letter.subjectId());
        values.put("edition", edition);
        values.put("number", letter.number());
        values.put("day", letter.issuedOn());
        values.put("token", letter.token());
        values.put("by", by);
        values.put("at", clock.instant());
        sql.update(
                "INSERT INTO letters (id, government_id, kind, subject_id, edition, number, issued_on, token,"
                        + " issued_by, created_at) VALUES (:id, :government, :kind, :subject, :edition, :number, :day,"
                        + " :token, :by, :at)",
                values);
    }

    /** Whether this was the one who gave the letter its file. */
    boolean seal(UUID id, String sha256) {
        return sql.update(
                        "UPDATE letters SET sha256 = :sha256 WHERE id = :id AND sha256 IS NULL",
                        Map.of("id", id, "sha256", sha256))
                == 1;
    }

    /** Lets nobody else register a letter of the government's year until the transaction ends: no number is left out. */
    void holdNumbers(UUID governmentId, int year) {
        sql.update(
                "INSERT INTO letter_counters (government_id, year, last_number) VALUES (:government, :year, 0)"
                        + " ON DUPLICATE KEY UPDATE last_number = last_number",
                Map.of("government", governmentId, "year", year));
    }

    /** The next running number of a year that is held. */
    int takeNumber(UUID governmentId, int year) {
        Map<String, Object> values = Map.of("government", governmentId, "year", year);
        sql.update(
                "UPDATE letter_counters SET last_number = last_number + 1"
                        + " WHERE government_id = :government AND year = :year",
                values);
        return (int) sql.count(
                "SELECT last_number FROM letter_counters WHERE government_id = :government AND year = :year", values);
    }

    /** Whether a case of the decree, or the case itself, was taken back since. */
    boolean isRevoked(Letter letter) {
        return switch (letter.kind()) {
            case LOAN_ORDER ->
                sql.count(
                                "SELECT COUNT(*) FROM temporary_assignments WHERE id = :id AND status = 'CANCELLED'",
                                Map.of("id", letter.subjectId()))
                        > 0;
            case INVITATION, MINUTES ->
                sql.count(
                                "SELECT COUNT(*) FROM meetings WHERE id = :id AND status = 'CANCELLED'",
                                Map.of("id", letter.subjectId()))
                        > 0;
            case DECREE, BUNDLE ->
                sql.count(
                                "SELECT COUNT(*) FROM mutation_cases WHERE government_id = :government"
                                        + " AND decree_number = :number AND status = 'REVOKED'",
                                Map.of("government", letter.governmentId(), "number", letter.number()))
                        > 0;
            default ->
                sql.count(
                                "SELECT COUNT(*) FROM mutation_cases WHERE id = :id AND status = 'REVOKED'",
                                Map.of("id", letter.subjectId()))
                        > 0;
        };
    }

    /**
     * The newest letter of a kind that was set for a case, whichever decree it followed.
     *
     * @param decree number of the decree the case is or was under, or null
     */
    Optional<Letter> newest(UUID governmentId, LetterKind kind, UUID caseId, String decree) {
        Map<String, Object> values = new HashMap<>();
        values.put("government", governmentId);
        values.put("kind", kind);
        values.put("subject", caseId);
        values.put("decree", kind == LetterKind.DECREE ? decree : null);
        return sql
                .list(
                        "SELECT * FROM letters WHERE government_id = :government AND kind = :kind"
                                + " AND (subject_id = :subject OR number = :decree) AND sha256 IS NOT NULL"
                                + " ORDER BY created_at DESC, id DESC LIMIT 1",
                        values,
                        LetterRepository::letter)
                .stream()
                .findFirst();
    }

    /** A letter that is about to be registered. */
    static Letter fresh(
            UUID governmentId, LetterKind kind, UUID subjectId, String number, LocalDate issuedOn, String token) {
        return new Letter(Ids.next(), governmentId, kind, subjectId, number, issuedOn, token, null, null);
    }

    private static Letter letter(Row row) {
        return new Letter(
                row.id("id"),
                row.id("government_id"),
                LetterKind.valueOf(row.text("kind")),
                row.id("subject_id"),
                row.text("number"),
                row.date("issued_on"),
                row.text("token"),
                row.text("sha256"),
                row.instant("created_at"));
    }
}
