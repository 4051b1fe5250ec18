package id.selaras.audit.application;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.UUID;

/** What is hashed of an entry: everything a reader relies on, in a fixed order. */
@JsonPropertyOrder({
    "government",
    "sequence",
    "at",
    "account",
    "username",
    "roles",
    "action",
    "entityType",
    "entityId",
    "reason",
    "before",
    "after"
})
public record AuditContent(
        UUID government,
        long sequence,
        String at,
        UUID account,
        String username,
        String roles,
        String action,
        String entityType,
        UUID entityId,
        String reason,
        Map<String, Object> before,
        Map<String, Object> after) {}
