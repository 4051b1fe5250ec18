package id.selaras.survey.application;

import id.selaras.shared.event.DomainEvent;
import java.util.Map;
import java.util.UUID;

/** Tokens were made or taken back; which, is told to nobody. */
record SurveyTokensChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after)
        implements DomainEvent {

    static SurveyTokensChanged of(UUID governmentId, TokenBatchRow batch, String what) {
        return new SurveyTokensChanged(
                governmentId,
                batch.surveyId(),
                what,
                Map.of("batch", batch.id(), "label", batch.label(), "size", batch.size(), "used", batch.used()));
    }

    @Override
    public String type() {
        return "survey.tokens-" + what;
    }

    @Override
    public String entityType() {
        return "survey";
    }
}
