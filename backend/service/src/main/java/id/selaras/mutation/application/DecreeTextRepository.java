package id.selaras.mutation.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.mutation.domain.DecreeText;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The words of issued decrees; written once, never changed. */
@ApplicationScoped
class DecreeTextRepository {

    @Inject
    Sql sql;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    void keep(UUID governmentId, String number, LocalDate issuedOn, DecreeText text, String by) {
        sql.update(
                "INSERT INTO decree_texts (government_id, number, issued_on, content, written_by, written_at)"
                        + " VALUES (:government, :number, :day, :content, :by, :at)",
                Map.of(
                        "government", governmentId,
                        "number", number,
                        "day", issuedOn,
                        "content", write(text),
                        "by", by,
                        "at", clock.instant()));
    }

    /** The words of a decree; none where it was issued with the usual ones. */
    Optional<DecreeText> of(UUID governmentId, String number, LocalDate issuedOn) {
        return sql
                .list(
                        "SELECT content FROM decree_texts WHERE government_id = :government AND number = :number"
                                + " AND issued_on = :day",
                        Map.of("government", governmentId, "number", number, "day", issuedOn),
                        row -> read(row.text("content")))
                .stream()
                .findFirst();
    }

    private String write(DecreeText text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private DecreeText read(String content) {
        try {
            return json.readValue(content, DecreeText.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
