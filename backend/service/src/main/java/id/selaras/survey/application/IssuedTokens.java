package id.selaras.survey.application;

import java.util.List;

/**
 * Tokens to be printed now: the service keeps only their hashes.
 *
 * @param tokens 128 random bits each, in groups; empty when the request was a repetition
 */
public record IssuedTokens(TokenBatchRow batch, List<String> tokens) {}
