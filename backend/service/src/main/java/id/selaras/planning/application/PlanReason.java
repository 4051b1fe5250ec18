package id.selaras.planning.application;

import java.util.Map;

/**
 * One reason for a move, as a code with its figures. The frontend and the letters own the sentences; everybody gets the
 * same reasons from here.
 *
 * @param tier   {@code NEED}, {@code FIT}, {@code DISTANCE}, {@code WISH}, {@code RULE} or {@code PLAN}
 * @param code   stable, kebab case
 * @param params the figures of the sentence
 */
public record PlanReason(String tier, String code, Map<String, Object> params) {}
