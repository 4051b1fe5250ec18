package id.selaras.survey.application;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Says that an answer is kept.
 *
 * @param receipt short code that the one who answered may keep; the same for every repetition
 * @param isNew   whether it was kept just now
 */
public record Receipt(String receipt, @JsonIgnore boolean isNew) {}
