package id.selaras.survey.application;

import id.selaras.survey.domain.Answers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * An answer on its way into the database.
 *
 * @param code    of the survey
 * @param id      the random number the respondent's device made up for it
 * @param sent    everything, in one order
 * @param outcome completed once it is certain
 */
record Arrival(
        String code,
        UUID id,
        Answers answers,
        Respondent respondent,
        String comment,
        byte[] sent,
        CompletableFuture<Receipt> outcome) {}
