package id.selaras.socialisation.application;

import java.time.LocalDate;

/**
 * What somebody without a name takes away.
 *
 * @param token shown this once; only its HMAC is kept, so nobody can find it again
 * @param dueOn the last day for an answer
 */
public record AnonymousReceipt(String token, LocalDate dueOn) {}
