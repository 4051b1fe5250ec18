package id.selaras.survey.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.survey.domain.Comment;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Something was done about a comment; the log never holds its words.
 *
 * @param what {@code routed}, {@code answered}, {@code set-aside} or {@code blacked-out}
 */
record CommentChanged(
        UUID governmentId, UUID entityId, String what, Map<String, Object> before, Map<String, Object> after)
        implements DomainEvent {

    static CommentChanged of(Comment comment, String what, Map<String, Object> before) {
        return new CommentChanged(comment.governmentId(), comment.responseId(), what, before, state(comment));
    }

    static Map<String, Object> state(Comment comment) {
        Map<String, Object> state = new HashMap<>(Map.of(
                "surveyId", comment.surveyId(), "status", comment.status().name()));
        if (comment.unitId() != null) {
            state.put("unitId", comment.unitId());
        }
        if (comment.blackedOutCount() > 0) {
            state.put("blackedOut", comment.blackedOutCount());
        }
        return state;
    }

    @Override
    public String type() {
        return "survey-comment." + what;
    }

    @Override
    public String entityType() {
        return "survey-comment";
    }
}
