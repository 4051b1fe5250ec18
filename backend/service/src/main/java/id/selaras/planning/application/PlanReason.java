package id.selaras.planning.application;

import java.util.Map;

/**
 * One reason for a move, as a code with its figures and as the sentence that screen, letter and API show alike.
 *
 * @param tier     {@code NEED}, {@code FIT}, {@code DISTANCE}, {@code WISH}, {@code RULE} or {@code PLAN}
 * @param code     stable, kebab case
 * @param params   the figures of the sentence
 * @param sentence the reason in words; made of the rest, whatever is handed in
 */
public record PlanReason(String tier, String code, Map<String, Object> params, PlanSentence sentence) {

    public PlanReason {
        sentence = PlanSentences.of(tier, code, params);
    }

    public PlanReason(String tier, String code, Map<String, Object> params) {
        this(tier, code, params, null);
    }
}
