package id.selaras.exchange.application;

import id.selaras.exchange.domain.ImportKind;
import id.selaras.shared.sql.Sql;
import id.selaras.shared.time.Times;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells whether facts changed since somebody looked. A fact row is only ever inserted, and superseded once: the numbers
 * of both grow with every change and with nothing else.
 */
@ApplicationScoped
class FactsVersion {

    @Inject
    Sql sql;

    /** A text that is equal exactly while none of the facts a kind depends on has changed. */
    @Transactional
    String of(UUID governmentId, ImportKind kind) {
        return kind.factTables().stream()
                .map(table -> table + ":" + count(table, governmentId, "") + ":"
                        + count(table, governmentId, " AND superseded_at < :never"))
                .collect(Collectors.joining(" "));
    }

    private long count(String table, UUID governmentId, String condition) {
        return sql.count(
                "SELECT COUNT(*) FROM " + table + " WHERE government_id = :government" + condition,
                condition.isEmpty()
                        ? Map.of("government", governmentId)
                        : Map.of("government", governmentId, "never", Times.NOT_SUPERSEDED));
    }
}
