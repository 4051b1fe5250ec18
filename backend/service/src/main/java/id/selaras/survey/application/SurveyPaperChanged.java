package id.selaras.survey.application;

import id.selaras.shared.event.DomainEvent;
import id.selaras.survey.domain.PaperBatch;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Something happened to a batch of paper sheets; what stands on them is told to nobody. */
record SurveyPaperChanged(UUID governmentId, UUID entityId, String what, Map<String, Object> after)
        implements DomainEvent {

    static SurveyPaperChanged of(PaperBatch batch, String what) {
        Map<String, Object> after = new HashMap<>(Map.of(
                "batch",
                batch.id(),
                "label",
                batch.label(),
                "status",
                batch.status().name()));
        if (batch.accepted() != null) {
            after.put("accepted", batch.accepted());
            after.put("leftOut", batch.leftOut());
        }
        return new SurveyPaperChanged(batch.governmentId(), batch.surveyId(), what, after);
    }

    @Override
    public String type() {
        return "survey.paper-" + what;
    }

    @Override
    public String entityType() {
        return "survey";
    }
}
