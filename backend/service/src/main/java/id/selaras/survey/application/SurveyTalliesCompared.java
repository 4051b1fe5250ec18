package id.selaras.survey.application;

import id.selaras.shared.event.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The tallies of a survey were compared with its answers.
 *
 * @param repair  whether those that differed were set right
 * @param differing months and measures that differed
 */
record SurveyTalliesCompared(UUID governmentId, UUID entityId, boolean repair, long answers, List<String> differing)
        implements DomainEvent {

    @Override
    public String type() {
        return repair ? "survey.tallies-repaired" : "survey.tallies-verified";
    }

    @Override
    public String entityType() {
        return "survey";
    }

    @Override
    public Map<String, Object> after() {
        return Map.of("answers", answers, "differing", differing);
    }
}
