package id.selaras.mutation.application;

import id.selaras.mutation.domain.RecommendationStatus;
import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Somebody wrote down what the state agency's portal said of a case. */
record RecommendationRecorded(
        UUID governmentId, UUID entityId, RecommendationStatus was, RecommendationView now, String reason)
        implements DomainEvent {

    @Override
    public String type() {
        return "mutation-case.recommendation-recorded";
    }

    @Override
    public String entityType() {
        return "mutation-case";
    }

    @Override
    public Map<String, Object> before() {
        return Map.of("status", was.name());
    }

    @Override
    public Map<String, Object> after() {
        Map<String, Object> after = new TreeMap<>();
        after.put("status", now.status().name());
        if (now.number() != null) {
            after.put("number", now.number());
        }
        if (now.issuedOn() != null) {
            after.put("issuedOn", now.issuedOn().toString());
        }
        if (now.sha256() != null) {
            after.put("sha256", now.sha256());
        }
        return after;
    }
}
