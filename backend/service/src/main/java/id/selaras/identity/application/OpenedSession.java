package id.selaras.identity.application;

/**
 * A session that has begun.
 *
 * @param token  signed token for the session cookie
 * @param device signed token for the device cookie, which outlives the session
 */
public record OpenedSession(String token, String device) {}
