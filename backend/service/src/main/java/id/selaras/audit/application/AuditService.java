package id.selaras.audit.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.selaras.audit.domain.AuditChain;
import id.selaras.shared.id.Ids;
import id.selaras.shared.page.Cursor;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.security.CurrentActor;
import id.selaras.shared.sql.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the log and checks its chain. */
@ApplicationScoped
public class AuditService {

    private static final int BLOCK = 5_000;

    @Inject
    EntityManager database;

    @Inject
    CurrentActor current;

    @Inject
    ObjectMapper json;

    /** The log, newest first. */
    @Transactional
    public Page<AuditEntryView> entries(AuditFilter filter, PageRequest page) {
        Cursor cursor = Cursor.parse(page.cursor, 1);
        StringBuilder where = new StringBuilder(" FROM audit_entries WHERE government_id = :government");
        Map<String, Object> values = new HashMap<>();
        values.put("government", Ids.bytes(current.governmentId()));
        add(
                where,
                values,
                filter.entity == null ? null : Ids.bytes(filter.entity),
                "entity",
                " AND entity_id = :entity");
        add(where, values, filter.actor, "actor", " AND username = :actor");
        add(where, values, filter.action, "action", " AND action = :action");
        add(where, values, filter.from, "from", " AND at >= :from");
        add(where, values, filter.to == null ? null : filter.to.plusDays(1), "to", " AND at < :to");
        Long total = page.total ? count(where, values) : null;
        if (cursor != null) {
            where.append(" AND sequence < :after");
            values.put("after", cursor.whole(0));
        }
        Query query = database.createNativeQuery("SELECT sequence, at, username, roles, action, entity_type, entity_id,"
                + " reason, CAST(before_state AS CHAR), CAST(after_state AS CHAR), hash" + where
                + " ORDER BY sequence DESC");
        values.forEach(query::setParameter);
        query.setMaxResults(page.limit + 1);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.getResultList();
        return Page.of(
                rows.stream().map(AuditService::view).toList(),
                page.limit,
                entry -> Cursor.after(entry.sequence()),
                total);
    }

    /** Walks the whole chain of the government and compares each hash and each hashed text with its row. */
    @Transactional
    public AuditVerification verify() {
        byte[] previous = AuditChain.start();
        long sequence = 0;
        while (true) {
            List<Object[]> block = block(sequence);
            for (Object[] row : block) {
                long number = ((Number) row[0]).longValue();
                boolean follows = number == sequence + 1
                        && Arrays.equals(previous, (byte[]) row[2])
                        && Arrays.equals(AuditChain.next(previous, (String) row[1]), (byte[]) row[3])
                        && tells((String) row[1], row);
                if (!follows) {
                    return new AuditVerification(false, sequence, HexFormat.of().formatHex(previous), sequence + 1);
                }
                sequence = number;
                previous = (byte[]) row[3];
            }
            if (block.size() < BLOCK) {
                return atEnd(sequence, previous);
            }
        }
    }

    /** A chain whose tail was cut off ends before its head says it does. */
    private AuditVerification atEnd(long sequence, byte[] last) {
        @SuppressWarnings("unchecked")
        List<Object[]> heads = database.createNativeQuery(
                        "SELECT sequence, hash FROM audit_heads WHERE government_id = :government")
                .setParameter("government", Ids.bytes(current.governmentId()))
                .getResultList();
        long expected = heads.isEmpty() ? 0 : ((Number) heads.get(0)[0]).longValue();
        byte[] hash = heads.isEmpty() ? AuditChain.start() : (byte[]) heads.get(0)[1];
        boolean whole = expected == sequence && Arrays.equals(hash, last);
        return new AuditVerification(
                whole, sequence, HexFormat.of().formatHex(last), whole ? null : Math.min(sequence, expected) + 1);
    }

    private List<Object[]> block(long after) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = database.createNativeQuery("SELECT sequence, content, previous_hash, hash, at, username,"
                        + " roles, action, entity_type, entity_id, reason, CAST(before_state AS CHAR),"
                        + " CAST(after_state AS CHAR) FROM audit_entries"
                        + " WHERE government_id = :government AND sequence > :after ORDER BY sequence")
                .setParameter("government", Ids.bytes(current.governmentId()))
                .setParameter("after", after)
                .setMaxResults(BLOCK)
                .getResultList();
        return rows;
    }

    /** Whether the columns people read say what the hashed text says. */
    private boolean tells(String content, Object[] row) {
        try {
            JsonNode told = json.readTree(content);
            return told.path("sequence").asLong() == ((Number) row[0]).longValue()
                    && told.path("at").asText().equals(Columns.instant(row[4]).toString())
                    && told.path("username").asText().equals(row[5])
                    && told.path("roles").asText().equals(row[6])
                    && told.path("action").asText().equals(row[7])
                    && told.path("entityType").asText().equals(row[8])
                    && told.path("entityId")
                            .asText()
                            .equals(Ids.of((byte[]) row[9]).toString())
                    && Objects.equals(told.path("reason").textValue(), row[10])
                    && same(told, "before", row[11])
                    && same(told, "after", row[12]);
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private boolean same(JsonNode told, String field, Object column) throws JsonProcessingException {
        JsonNode node = told.path(field);
        return column == null
                ? node.isNull() || node.isMissingNode()
                : json.readTree((String) column).equals(node);
    }

    private Long count(StringBuilder where, Map<String, Object> values) {
        Query query = database.createNativeQuery("SELECT COUNT(*)" + where);
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    private static void add(
            StringBuilder where, Map<String, Object> values, Object value, String name, String condition) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private static AuditEntryView view(Object[] row) {
        String roles = (String) row[3];
        return new AuditEntryView(
                ((Number) row[0]).longValue(),
                Columns.instant(row[1]),
                new AuditEntryView.Author((String) row[2], roles.isEmpty() ? List.of() : List.of(roles.split(","))),
                (String) row[4],
                (String) row[5],
                Ids.of((byte[]) row[6]),
                (String) row[7],
                (String) row[8],
                (String) row[9],
                HexFormat.of().formatHex((byte[]) row[10]));
    }
}
