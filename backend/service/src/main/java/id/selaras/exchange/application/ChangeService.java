package id.selaras.exchange.application;

import id.selaras.shared.error.Refusal;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** What changed since a reader last looked. */
@ApplicationScoped
public class ChangeService {

    @Inject
    Sql sql;

    @Inject
    CurrentActor current;

    /**
     * Changes after a number, oldest first.
     *
     * @param since  number of the last change the reader has seen; 0 for all
     * @param cursor position a page before answered; takes the place of {@code since}
     */
    @Transactional
    public Page<ChangeRow> since(long since, String cursor, int limit) {
        if (since < 0) {
            throw Refusal.shape("?since", "min", "not below 0");
        }
        Cursor position = Cursor.parse(cursor, 1);
        long after = position == null ? since : position.whole(0);
        List<ChangeRow> found = sql.list(
                "SELECT sequence, type, subject_type, subject_id, effective_on, recorded_at FROM changes"
                        + " WHERE government_id = :government AND sequence > :after ORDER BY sequence LIMIT :limit",
                Map.of("government", current.governmentId(), "after", after, "limit", limit + 1),
                row -> new ChangeRow(
                        row.number(1),
                        row.text("type"),
                        new ChangeRow.Subject(row.text("subject_type"), row.id("subject_id")),
                        row.date("effective_on"),
                        row.instant("recorded_at")));
        return Page.of(found, limit, change -> Cursor.after(change.sequence()), null);
    }
}
