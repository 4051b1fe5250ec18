package id.selaras.survey.application;

import id.selaras.survey.domain.Answers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * An answer on its way into the database.
 *
 * @param code    of the survey
 * @param id      the random number the respondent's device made up for it
 * @param sent    everything but the token, in one order
 * @param token   or null
 * @param network where it comes from; forgotten with the arrival
 * @param outcome completed once it is certain
 */
record Arrival(
        String code,
        UUID id,
        Answers answers,
        Respondent respondent,
        String comment,
        byte[] sent,
        String token,
        String network,
        CompletableFuture<Receipt> outcome)
        implements Admitted {

    @Override
    public String pattern() {
        return answers.pattern();
    }
}
