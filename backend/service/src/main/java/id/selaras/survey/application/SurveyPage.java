package id.selaras.survey.application;

import id.selaras.shared.error.RefusalKind;

/**
 * A page for a citizen.
 *
 * @param refusal           why it is not the page that was asked for, or null
 * @param retryAfterSeconds after which a new try makes sense, or null
 */
public record SurveyPage(String html, RefusalKind refusal, Integer retryAfterSeconds) {}
